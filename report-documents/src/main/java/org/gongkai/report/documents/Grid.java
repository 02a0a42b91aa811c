package org.gongkai.report.documents;

import java.util.List;

/**
 * Rows of cells.
 *
 * @param rows the rows, from top to bottom
 * @param aligned whether the cells' columns are those of the source; a text that lost its spans is not aligned, there
 *     the columns only count
 * @param place where the grid begins
 */
record Grid(List<GridRow> rows, boolean aligned, Place place) implements Block {

    Grid {
        rows = List.copyOf(rows);
    }

    Grid part(int from, int to) {
        List<GridRow> part = rows.subList(from, to);
        return new Grid(part, aligned, part.isEmpty() ? place : part.get(0).place());
    }
}
