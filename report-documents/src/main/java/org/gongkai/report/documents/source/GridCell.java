package org.gongkai.report.documents.source;

import org.gongkai.report.model.figure.Figure;
import org.jspecify.annotations.Nullable;

/** A cell of a grid, as wide as its span. What its text means is worked out when asked for. */
public final class GridCell {

    /** Blanks, dashes and labels come again in every report. */
    private static final ShortTextCache<Figure> FIGURES = new ShortTextCache<>(Figure::parse);

    private final String text;
    private final int column;
    private final int width;
    private final boolean continued;
    private final Place place;
    private @Nullable Figure figure;

    public GridCell(String text, int column, int width, Place place) {
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
    public GridCell continuation() {
        return continued ? this : new GridCell(text, column, width, true, place);
    }

    public String text() {
        return text;
    }

    /** The first column that the cell covers, from 0. */
    public int column() {
        return column;
    }

    /** The column after the last one that the cell covers. */
    public int end() {
        return column + width;
    }

    /** Whether the cell began in a row above. */
    public boolean continued() {
        return continued;
    }

    public Place place() {
        return place;
    }

    public boolean isBlank() {
        return figure().isBlank();
    }

    /** Whether the text is a number or a sign that stands for none. */
    public boolean isFigure() {
        return figure().state() == Figure.State.NUMBER || figure().state() == Figure.State.NOT_APPLICABLE;
    }

    /** Whether the text is neither blank nor a figure. */
    public boolean isText() {
        return figure().state() == Figure.State.UNREADABLE;
    }

    public Figure figure() {
        Figure known = figure;
        if (known == null) {
            known = isNumber() ? Figure.parse(text) : FIGURES.get(text);
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

    public boolean overlaps(GridCell other) {
        return column < other.end() && other.column < end();
    }

    @Override
    public String toString() {
        return text;
    }
}
