package org.gongkai.report.model.figure;

import java.util.Objects;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.value.ReportValue;

/**
 * The figures of one line among a report's, found by column. A line or a column that the report's edition lacks is
 * blank.
 *
 * @param figures the figures of the whole report
 * @param term what the line counts
 * @since 0.1.0
 */
public record LineFigures(ReportFigures figures, LineTerm term) implements ReportValue {

    /** Refuses null. */
    public LineFigures {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(term, "term");
    }

    /** The figure in a column. */
    public Figure at(ColumnTerm column) {
        return figures.edition().form().findCell(term, column).map(figures::get).orElseGet(Figure::blank);
    }
}
