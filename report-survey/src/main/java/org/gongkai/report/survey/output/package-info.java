/** A survey as files: {@link org.gongkai.report.survey.output.SurveyDirectory} writes pages and tables. */
@NullMarked
package org.gongkai.report.survey.output;

import org.jspecify.annotations.NullMarked;
