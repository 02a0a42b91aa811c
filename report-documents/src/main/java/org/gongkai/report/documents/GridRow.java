package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A row of a grid, from left to right, with the cells that reach into it from above.
 *
 * @param cells the cells
 * @param damaged whether the source had more cells than its table can hold, so that some are not shown
 */
record GridRow(List<GridCell> cells, boolean damaged) {

    private static final int SHOWN = 200;

    GridRow {
        cells = List.copyOf(cells);
    }

    static GridRow of(List<GridCell> cells) {
        return new GridRow(cells, false);
    }

    boolean hasFigure() {
        return begins(GridCell::isFigure);
    }

    /** Whether a cell of a kind begins in this row. */
    boolean begins(Predicate<GridCell> kind) {
        for (GridCell cell : cells) {
            if (!cell.continued() && kind.test(cell)) {
                return true;
            }
        }
        return false;
    }

    /** The cells that are not blank. */
    List<GridCell> filled() {
        return filter(cells, cell -> !cell.isBlank());
    }

    /** The cells that begin in this row. */
    List<GridCell> own() {
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

    Place place() {
        return cells.isEmpty() ? Place.ofText(1, 1) : cells.get(0).place();
    }

    @Override
    public String toString() {
        return shown(cells);
    }

    /** The texts of cells in one line, shortened where long. */
    static String shown(List<GridCell> cells) {
        return Texts.shorten(cells.stream().map(GridCell::text).collect(Collectors.joining(" | ")), SHOWN);
    }

    /** Rows of headings without those that repeat one above, as behind a page break. */
    static List<GridRow> withoutRepeats(List<GridRow> rows) {
        if (rows.size() == 1) {
            return rows;
        }
        Set<List<String>> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.keys())).toList();
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (GridCell cell : own()) {
            if (!cell.isBlank()) {
                keys.add(cell.key());
            }
        }
        return keys;
    }
}
