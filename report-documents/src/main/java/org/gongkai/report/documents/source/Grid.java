package org.gongkai.report.documents.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of cells.
 *
 * @param rows the rows, from top to bottom
 * @param columns what the cells' columns say
 * @param place where the grid begins
 * @param declared how many cells a row has by the source's own word; 0 where it says nothing
 */
public record Grid(List<GridRow> rows, Columns columns, Place place, int declared) implements Block {

    /** A declaration counts as much as this many rows: a table of one row may be the one that lost a cell. */
    private static final int WEIGHT = 2;

    /** How far the columns of the cells can be relied on. */
    public enum Columns {
        /** Spans are known: a cell stands under its headings. */
        ALIGNED,
        /** Spans are lost, but no cell is: every row has the cells of its source. */
        KEPT,
        /** Spans are lost, and rows may have been filled up with blanks. */
        LOST
    }

    public Grid {
        rows = List.copyOf(rows);
    }

    public Grid(List<GridRow> rows, Columns columns, Place place) {
        this(rows, columns, place, 0);
    }

    public Grid part(int from, int to) {
        List<GridRow> part = rows.subList(from, to);
        return new Grid(part, columns, part.isEmpty() ? place : part.get(0).place(), declared);
    }

    public boolean isAligned() {
        return columns == Columns.ALIGNED;
    }

    /** Where most rows end: in which column where spans are known, else behind how many cells. */
    public int usualEnd() {
        Map<Integer, Integer> counts = new TreeMap<>();
        if (declared > 0) {
            counts.put(declared, WEIGHT);
        }
        for (GridRow row : rows) {
            counts.merge(end(row), 1, Integer::sum);
        }
        return mostFrequent(counts);
    }

    /** The key that was counted most often, the smallest of several. */
    private static int mostFrequent(Map<Integer, Integer> counts) {
        int found = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            if (each.getValue() > most) {
                found = each.getKey();
                most = each.getValue();
            }
        }
        return found;
    }

    /** Where a row ends. */
    public int end(GridRow row) {
        if (!isAligned()) {
            return row.cells().size();
        }
        int end = 0;
        for (GridCell cell : row.cells()) {
            end = Math.max(end, cell.end());
        }
        return end;
    }
}
