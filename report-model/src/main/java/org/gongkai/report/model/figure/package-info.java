/**
 * The figures of a report: one cell is a {@link org.gongkai.report.model.figure.Figure}, all of them together are
 * {@link org.gongkai.report.model.figure.ReportFigures}, each under its address.
 */
@NullMarked
package org.gongkai.report.model.figure;

import org.jspecify.annotations.NullMarked;
