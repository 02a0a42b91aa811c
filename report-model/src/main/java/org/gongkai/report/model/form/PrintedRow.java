package org.gongkai.report.model.form;

import java.util.List;
import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;

/**
 * A row of a {@link PrintedTable}.
 *
 * @since 0.1.0
 */
public final class PrintedRow implements ReportValue {

    /** What a row is for. */
    public enum Kind {
        /** Says what the rows below are about, up to the next caption. */
        CAPTION,
        /** A note about the table. */
        NOTE,
        /** Headings of columns. */
        HEADINGS,
        /** The label of a group of lines. */
        GROUP,
        /** Figures, with the labels beside them. */
        LINE
    }

    private final Kind kind;
    private final int depth;
    private final List<PrintedCell> cells;

    PrintedRow(Kind kind, int depth, List<PrintedCell> cells) {
        this.kind = kind;
        this.depth = depth;
        this.cells = List.copyOf(cells);
    }

    /** What the row is for. */
    public Kind kind() {
        return kind;
    }

    /** How many groups the row's line or group stands in. */
    public int depth() {
        return depth;
    }

    /** The cells that begin in the row, left to right; where one from above reaches into it, there is none. */
    public List<PrintedCell> cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedRow that && kind == that.kind && depth == that.depth && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, depth, cells);
    }

    /** The kind and the cells. */
    @Override
    public String toString() {
        return kind + " " + cells;
    }
}
