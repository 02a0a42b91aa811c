/**
 * The national form of the annual report on open government information, declared once.
 *
 * <p>Start at {@link org.gongkai.report.model.form.Edition}: each edition has one
 * {@link org.gongkai.report.model.form.Form}, whose tables hold groups and lines
 * ({@link org.gongkai.report.model.form.FormGroup}, {@link org.gongkai.report.model.form.FormLine}) and columns
 * ({@link org.gongkai.report.model.form.FormColumn}). A line and a column meet in a cell, named by a
 * {@link org.gongkai.report.model.form.CellAddress}.
 *
 * <p>What a line or column is about is an enum constant, a {@link org.gongkai.report.model.form.term.Term}:
 * {@link org.gongkai.report.model.form.term.Outcome}, {@link org.gongkai.report.model.form.term.RefusalReason},
 * {@link org.gongkai.report.model.form.term.ApplicantType} and so on. The constants carry the wire code, the official
 * label, the English label, the aliases seen in published reports and the article of the Regulations. The classes
 * {@code Table2Of2019}, {@code Table2Of2021}, {@code Table3} and {@code Table4} arrange them. Labels, codes, line
 * numbers and formulas stand here and nowhere else; readers, writers, rules and schemas walk this declaration.
 *
 * <p>{@link org.gongkai.report.model.form.print.FormPrinter} prints the declaration. To make something of your own out
 * of it, walk it:
 *
 * <pre>{@code
 * for (FormTable table : Edition.Y2021.form().tables()) {
 *     for (FormLine line : table.lines()) {
 *         for (CellAddress cell : line.cells()) { … }
 *     }
 * }
 * }</pre>
 *
 * <p>Everything here is immutable and safe for use by several threads.
 */
@NullMarked
package org.gongkai.report.model.form;

import org.jspecify.annotations.NullMarked;
