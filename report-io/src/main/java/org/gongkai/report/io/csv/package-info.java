/**
 * The cells of reports as CSV: {@link org.gongkai.report.io.csv.CsvReportWriter} and
 * {@link org.gongkai.report.io.csv.CsvReportReader}.
 */
@NullMarked
package org.gongkai.report.io.csv;

import org.jspecify.annotations.NullMarked;
