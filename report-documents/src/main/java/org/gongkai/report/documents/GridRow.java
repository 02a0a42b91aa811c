package org.gongkai.report.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        for (GridCell cell : cells) {
            if (cell.isFigure() && !cell.continued()) {
                return true;
            }
        }
        return false;
    }

    /** The cells that are not blank. */
    List<GridCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
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
        Set<List<String>> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> seen.add(row.cells().stream()
                        .filter(cell -> !cell.continued() && !cell.isBlank())
                        .map(GridCell::key)
                        .toList()))
                .toList();
    }
}
