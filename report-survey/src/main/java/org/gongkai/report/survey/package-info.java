/** All reports of a province at once: {@link org.gongkai.report.survey.Survey} says what a reader of all would see. */
@NullMarked
package org.gongkai.report.survey;

import org.jspecify.annotations.NullMarked;
