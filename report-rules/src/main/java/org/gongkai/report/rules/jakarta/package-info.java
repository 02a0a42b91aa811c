/**
 * The bridge to Jakarta Validation: reports under {@link org.gongkai.report.model.ConsistentReport} are checked by
 * {@link org.gongkai.report.rules.jakarta.ConsistentReportValidator}, which providers find through
 * {@code META-INF/services}.
 */
@NullMarked
package org.gongkai.report.rules.jakarta;

import org.jspecify.annotations.NullMarked;
