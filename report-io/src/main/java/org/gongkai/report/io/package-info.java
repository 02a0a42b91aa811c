/**
 * Exchange formats: reports as JSON, XML, NDJSON and CSV, and the schemas of these.
 *
 * <p>One front door for each: {@link org.gongkai.report.io.ReportJson} and {@link org.gongkai.report.io.ReportXml} read
 * and write one report, {@link org.gongkai.report.io.ReportNdjson} a stream of them,
 * {@link org.gongkai.report.io.ReportCsv} writes and reads their cells, {@link org.gongkai.report.io.RequestCsv} a
 * register of requests. {@link org.gongkai.report.io.ReportFormat} finds a format by its name,
 * {@link org.gongkai.report.io.GongkaiModule} teaches any Jackson mapper, and
 * {@link org.gongkai.report.io.ReportSchemas} gives JSON Schema, XML Schema and Schematron.
 *
 * <p>What is no report is answered with a {@link org.gongkai.report.io.ReportFormatException} that says where and why,
 * in two languages. How much is read before giving up is set by {@link org.gongkai.report.io.ReadLimits}.
 */
@NullMarked
package org.gongkai.report.io;

import org.jspecify.annotations.NullMarked;
