/** All reports of a province at once. */
@NullMarked
package org.gongkai.report.cli.survey;

import org.jspecify.annotations.NullMarked;
