package org.gongkai.report.model;

import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.LineTerm;

/**
 * The figures of one line among a report's, found by column. A line or a column that the report's edition lacks is
 * blank.
 *
 * @param figures the figures of the whole report
 * @param term what the line counts
 */
record LineFigures(ReportFigures figures, LineTerm term) {

    Figure at(ColumnTerm column) {
        return figures.edition().form().findCell(term, column).map(figures::get).orElseGet(Figure::blank);
    }
}
