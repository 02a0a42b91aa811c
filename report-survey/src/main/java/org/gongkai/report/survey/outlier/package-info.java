/** Measures that are far from what is usual. */
@NullMarked
package org.gongkai.report.survey.outlier;

import org.jspecify.annotations.NullMarked;
