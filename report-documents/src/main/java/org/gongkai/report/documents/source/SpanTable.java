package org.gongkai.report.documents.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a grid of cells that say themselves which rows and columns they cover. */
public final class SpanTable {

    private final List<List<GridCell>> rows = new ArrayList<>();

    /**
     * Puts a cell down.
     *
     * @param row its first row, from 0
     * @param height how many rows it covers, at least 1
     * @param cell the cell as it stands in its first row
     */
    public void add(int row, int height, GridCell cell) {
        growTo(row + height);
        rows.get(row).add(cell);
        for (int below = row + 1; below < row + height; below++) {
            rows.get(below).add(cell.continuation());
        }
    }

    /** Sees to it that there are so many rows, blank where nothing stands in them. */
    public void growTo(int count) {
        while (rows.size() < count) {
            rows.add(new ArrayList<>());
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows, their cells from left to right. */
    public List<GridRow> rows() {
        List<GridRow> grid = new ArrayList<>(rows.size());
        for (List<GridCell> cells : rows) {
            cells.sort(Comparator.comparingInt(GridCell::column));
            grid.add(GridRow.of(cells));
        }
        return grid;
    }

    /** The rows as a grid whose columns can be relied on. */
    public Grid grid(Place place) {
        return new Grid(rows(), Grid.Columns.ALIGNED, place);
    }
}
