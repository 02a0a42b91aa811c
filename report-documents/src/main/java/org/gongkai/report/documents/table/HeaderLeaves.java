package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;

/** The lowest cells of the heading rows of an aligned grid, from left to right, each with the cells above it. */
final class HeaderLeaves {

    /** Headings of more cells than these are no table's. */
    private static final int MOST_CELLS = 200;

    /**
     * A lowest cell.
     *
     * @param cell the cell
     * @param above the cells of higher rows that cover its columns, from the top
     */
    record Leaf(GridCell cell, List<GridCell> above) {}

    private HeaderLeaves() {}

    static List<Leaf> of(List<GridRow> rows) {
        List<List<GridCell>> levels = levels(rows);
        List<Leaf> leaves = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            for (GridCell cell : levels.get(level)) {
                if (!isCovered(cell, levels, level + 1)) {
                    leaves.add(new Leaf(cell, above(cell, levels, level)));
                }
            }
        }
        leaves.removeIf(leaf -> leaf.cell().isBlank() && isUnderLeaf(leaf, leaves));
        leaves.sort(Comparator.comparingInt(leaf -> leaf.cell().column()));
        return leaves;
    }

    /** The cells that begin in each row; none at all where there are too many. */
    private static List<List<GridCell>> levels(List<GridRow> rows) {
        List<List<GridCell>> levels = new ArrayList<>();
        int count = 0;
        for (GridRow row : rows) {
            List<GridCell> level = row.own();
            levels.add(level);
            count += level.size();
        }
        return count > MOST_CELLS ? List.of() : levels;
    }

    /** A blank cell that a lost span left under a heading. */
    private static boolean isUnderLeaf(Leaf blank, List<Leaf> leaves) {
        return leaves.stream()
                .anyMatch(leaf -> !leaf.cell().isBlank() && blank.above().contains(leaf.cell()));
    }

    private static boolean isCovered(GridCell cell, List<List<GridCell>> levels, int from) {
        for (int level = from; level < levels.size(); level++) {
            for (GridCell below : levels.get(level)) {
                if (cell.overlaps(below) && !below.isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<GridCell> above(GridCell cell, List<List<GridCell>> levels, int to) {
        List<GridCell> above = new ArrayList<>();
        for (List<GridCell> level : levels.subList(0, to)) {
            for (GridCell other : level) {
                if (cell.overlaps(other)) {
                    above.add(other);
                }
            }
        }
        return above;
    }
}
