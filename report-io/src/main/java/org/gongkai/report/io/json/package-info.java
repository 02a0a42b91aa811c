/**
 * A report as JSON: {@link org.gongkai.report.io.json.JsonDocument} reads one,
 * {@link org.gongkai.report.io.json.JsonReportWriter} writes one, both led by the shape of a report.
 */
@NullMarked
package org.gongkai.report.io.json;

import org.jspecify.annotations.NullMarked;
