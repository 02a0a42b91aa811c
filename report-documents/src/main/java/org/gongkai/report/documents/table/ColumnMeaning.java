package org.gongkai.report.documents.table;

import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.jspecify.annotations.Nullable;

/**
 * What a column of figures stands for, as far as the headings say.
 *
 * @param line the line of the form that its figures belong to; null where the row names it
 * @param column the column of the form; null where the row names it
 * @param kind what is known
 * @param gridColumn the column of the grid, from 0; -1 where the grid's columns say nothing
 */
record ColumnMeaning(@Nullable LineTerm line, @Nullable ColumnTerm column, Kind kind, int gridColumn) {

    /** What is known of a column. */
    enum Kind {
        /** It stands for a column or line of the form. */
        TERM,
        /** It sums up columns of the form and is no data. */
        SUBTOTAL,
        /** Its heading was not understood. */
        UNKNOWN
    }

    static ColumnMeaning of(ColumnTerm column, int gridColumn) {
        return new ColumnMeaning(null, column, Kind.TERM, gridColumn);
    }

    static ColumnMeaning of(@Nullable LineTerm line, @Nullable ColumnTerm column, int gridColumn) {
        return new ColumnMeaning(line, column, Kind.TERM, gridColumn);
    }

    static ColumnMeaning subtotal(int gridColumn) {
        return new ColumnMeaning(null, null, Kind.SUBTOTAL, gridColumn);
    }

    static ColumnMeaning unknown(int gridColumn) {
        return new ColumnMeaning(null, null, Kind.UNKNOWN, gridColumn);
    }

    boolean isTerm() {
        return kind == Kind.TERM;
    }

    boolean isSubtotal() {
        return kind == Kind.SUBTOTAL;
    }

    /** Whether two slots mean the same, wherever they stand. */
    boolean means(ColumnMeaning other) {
        return line == other.line && column == other.column && kind == other.kind;
    }
}
