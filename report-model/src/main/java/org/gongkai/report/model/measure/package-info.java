/**
 * What reports say in one figure, and how it went over the years:
 * {@link org.gongkai.report.model.measure.ReportMeasure} names the measures,
 * {@link org.gongkai.report.model.measure.MeasureSeries} is one of them for a body, year by year.
 *
 * @since 0.1.0
 */
@NullMarked
package org.gongkai.report.model.measure;

import org.jspecify.annotations.NullMarked;
