/**
 * A report as XML: {@link org.gongkai.report.io.xml.XmlReportReader} reads one,
 * {@link org.gongkai.report.io.xml.XmlReportWriter} writes one, both led by the shape of a report.
 */
@NullMarked
package org.gongkai.report.io.xml;

import org.jspecify.annotations.NullMarked;
