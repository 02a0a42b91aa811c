package org.gongkai.report.model.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;

/**
 * A cell of a {@link PrintedTable}: a label of the form, or the place of a figure; it may span columns and rows.
 *
 * @since 0.1.0
 */
public final class PrintedCell implements ReportValue {

    /** What stands in a cell. */
    public enum Kind {
        /** What the lines below are about, over the whole width, such as 第二十条第（一）项. */
        CAPTION,
        /** A note about the table. */
        NOTE,
        /** The heading over the lines' labels, such as 信息内容. */
        CORNER,
        /** A heading over several columns. */
        COLUMN_GROUP,
        /** The heading of one column. */
        COLUMN,
        /** A label beside several lines, such as （三）不予公开. */
        GROUP,
        /** The label of one line. */
        LINE,
        /** The place of a figure. */
        FIGURE,
        /** Nothing. */
        EMPTY
    }

    private static final Label NOTHING = Label.of("", "");

    private final Kind kind;
    private final Label label;
    private final Optional<CellAddress> address;
    private final int width;
    private final int height;

    private PrintedCell(Kind kind, Label label, Optional<CellAddress> address, int width, int height) {
        this.kind = kind;
        this.label = label;
        this.address = address;
        this.width = width;
        this.height = height;
    }

    /** A cell one column wide and one row high. */
    static PrintedCell of(Kind kind, Label label) {
        return new PrintedCell(kind, label, Optional.empty(), 1, 1);
    }

    static PrintedCell figure(CellAddress address) {
        return new PrintedCell(Kind.FIGURE, NOTHING, Optional.of(address), 1, 1);
    }

    static PrintedCell empty() {
        return of(Kind.EMPTY, NOTHING);
    }

    PrintedCell width(int columns) {
        return new PrintedCell(kind, label, address, columns, height);
    }

    PrintedCell height(int rows) {
        return new PrintedCell(kind, label, address, width, rows);
    }

    /** What stands in the cell. */
    public Kind kind() {
        return kind;
    }

    /** The label as the form prints it, number first; without text for a figure and for an empty cell. */
    public Label label() {
        return label;
    }

    /** The address of the figure; empty for a label. */
    public Optional<CellAddress> address() {
        return address;
    }

    /** What it heads, as tables of HTML say it: col, colgroup, row, rowgroup; empty for what is no heading. */
    public Optional<String> scope() {
        return switch (kind) {
            case CAPTION, GROUP -> Optional.of("rowgroup");
            case COLUMN_GROUP -> Optional.of("colgroup");
            case COLUMN, CORNER -> Optional.of("col");
            case LINE -> Optional.of("row");
            case NOTE, FIGURE, EMPTY -> Optional.empty();
        };
    }

    /** How many columns the cell spans. */
    public int width() {
        return width;
    }

    /** How many rows the cell spans. */
    public int height() {
        return height;
    }

    /** The figure that stands in the cell, or its label in Chinese. */
    public String text(Function<CellAddress, ?> figures) {
        return address.<String>map(cell -> figures.apply(cell).toString()).orElse(label.zh());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedCell that
                && kind == that.kind
                && label.equals(that.label)
                && address.equals(that.address)
                && width == that.width
                && height == that.height;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, label, address, width, height);
    }

    /** The address or the label, with the spans where there are any: {@code T3.1:A}, {@code 申请人情况 7×1}. */
    @Override
    public String toString() {
        String spans = width == 1 && height == 1 ? "" : " " + width + "×" + height;
        return text(cell -> cell) + spans;
    }
}
