/** The cells of reports as CSV: {@link org.gongkai.report.io.csv.CsvReportWriter}. */
@NullMarked
package org.gongkai.report.io.csv;

import org.jspecify.annotations.NullMarked;
