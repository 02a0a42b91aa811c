/**
 * The rules of the catalogue.
 *
 * <p>Each family has its declarations, such as {@link org.gongkai.report.rules.standard.StructureRules}, and its
 * checks, such as {@link org.gongkai.report.rules.check.StructureChecks}; the texts of the rules stand in the bundle
 * {@code Rules}, under their ids. {@link org.gongkai.report.rules.standard.StandardRules} puts the families in order.
 *
 * <p>For the front door, which finds them as a service; users start at
 * {@link org.gongkai.report.rules.ReportValidator}.
 */
@NullMarked
package org.gongkai.report.rules.standard;

import org.jspecify.annotations.NullMarked;
