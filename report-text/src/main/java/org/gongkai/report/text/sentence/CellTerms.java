package org.gongkai.report.text.sentence;

import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;

/**
 * A cell by what its line and column are about.
 *
 * @param line the line's term
 * @param column the column's term
 */
public record CellTerms(LineTerm line, ColumnTerm column) {}
