/**
 * From the rows of a table to the cells of the report.
 *
 * <p>{@link org.gongkai.report.documents.table.EditionEvidence} tells the edition.
 * {@link org.gongkai.report.documents.table.LabelledTableReader} reads Tables 2 and 3,
 * {@link org.gongkai.report.documents.table.RemedyTableReader} Table 4. Both find headings ({@code HeaderReader},
 * {@code RemedyHeaderReader}) and rows of figures ({@code LabelledRow}), and work out which columns a row may have: a
 * list of {@code ColumnMeaning}. {@code RowReader} then decides: a {@code RowInterpretation} is one way to read a row,
 * and only a row with one way is read. {@link org.gongkai.report.documents.table.CellCollector} keeps the figures and
 * says at the end what is missing.
 */
@NullMarked
package org.gongkai.report.documents.table;

import org.jspecify.annotations.NullMarked;
