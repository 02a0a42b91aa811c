package org.gongkai.report.documents.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A row of a grid, from left to right, with the cells that reach into it from above.
 *
 * @param cells the cells
 * @param damaged whether the source had more cells than its table can hold, so that some are not shown
 */
public record GridRow(List<GridCell> cells, boolean damaged) {

    private static final int SHOWN = 200;

    public GridRow {
        cells = List.copyOf(cells);
    }

    public static GridRow of(List<GridCell> cells) {
        return new GridRow(cells, false);
    }

    public boolean hasFigure() {
        return begins(GridCell::isFigure);
    }

    /** Whether a cell of a kind begins in this row. */
    public boolean begins(Predicate<GridCell> kind) {
        for (GridCell cell : cells) {
            if (!cell.continued() && kind.test(cell)) {
                return true;
            }
        }
        return false;
    }

    /** The cells that are not blank. */
    public List<GridCell> filled() {
        return filter(cells, cell -> !cell.isBlank());
    }

    /** The cells that begin in this row. */
    public List<GridCell> own() {
        return filter(cells, cell -> !cell.continued());
    }

    private static List<GridCell> filter(List<GridCell> cells, Predicate<GridCell> kept) {
        List<GridCell> filtered = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            if (kept.test(cell)) {
                filtered.add(cell);
            }
        }
        return filtered;
    }

    public Place place() {
        return cells.isEmpty() ? Place.ofText(1, 1) : cells.get(0).place();
    }

    @Override
    public String toString() {
        return shown(cells);
    }

    /** The texts of cells in one line, shortened where long. */
    public static String shown(List<GridCell> cells) {
        String text = cells.stream().map(GridCell::text).collect(Collectors.joining(" | "));
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
