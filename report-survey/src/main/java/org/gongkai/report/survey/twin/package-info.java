/** Which of very many reports say the same. */
@NullMarked
package org.gongkai.report.survey.twin;

import org.jspecify.annotations.NullMarked;
