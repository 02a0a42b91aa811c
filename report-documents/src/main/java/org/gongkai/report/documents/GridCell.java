package org.gongkai.report.documents;

import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/** A cell of a grid, as wide as its span. What its text means is worked out when asked for. */
final class GridCell {

    private final String text;
    private final int column;
    private final int width;
    private final boolean continued;
    private final Place place;
    private @Nullable Words words;
    private @Nullable Figure figure;

    GridCell(String text, int column, int width, Place place) {
        this(text, column, width, false, place);
    }

    private GridCell(String text, int column, int width, boolean continued, Place place) {
        this.text = text;
        this.column = column;
        this.width = width;
        this.continued = continued;
        this.place = place;
    }

    /** The same cell as it reaches down into the next row. */
    GridCell continuation() {
        return continued ? this : new GridCell(text, column, width, true, place);
    }

    String text() {
        return text;
    }

    /** The first column that the cell covers, from 0. */
    int column() {
        return column;
    }

    /** The column after the last one that the cell covers. */
    int end() {
        return column + width;
    }

    /** Whether the cell began in a row above. */
    boolean continued() {
        return continued;
    }

    Place place() {
        return place;
    }

    boolean isBlank() {
        return figure().isBlank();
    }

    /** Whether the text is a number or a sign that stands for none. */
    boolean isFigure() {
        return figure().state() == Figure.State.NUMBER || figure().state() == Figure.State.NOT_APPLICABLE;
    }

    /** Whether the text is neither blank nor a figure. */
    boolean isText() {
        return figure().state() == Figure.State.UNREADABLE;
    }

    Figure figure() {
        Figure known = figure;
        if (known == null) {
            known = isNumber() ? Figure.parse(text) : words().figure();
            figure = known;
        }
        return known;
    }

    /** Whether the text is nothing but digits: such texts differ from report to report, and are quickly read. */
    private boolean isNumber() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What the text can mean. */
    Words words() {
        Words known = words;
        if (known == null) {
            known = Words.of(text);
            words = known;
        }
        return known;
    }

    /** The text as labels are compared. */
    String key() {
        return words().key();
    }

    boolean overlaps(GridCell other) {
        return column < other.end() && other.column < end();
    }

    @Override
    public String toString() {
        return text;
    }
}
