/**
 * Exchange formats: reports as JSON, XML, NDJSON and CSV, and the schemas of these.
 *
 * <p>One front door for each: {@link org.gongkai.report.io.ReportJson}.
 *
 * <p>What is no report is answered with a {@link org.gongkai.report.io.ReportFormatException} that says where and why.
 * How much is read before giving up is set by {@link org.gongkai.report.io.ReadLimits}.
 */
@NullMarked
package org.gongkai.report.io;

import org.jspecify.annotations.NullMarked;
