package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<List<GridCell>> levels = rows.stream()
                .map(row ->
                        row.cells().stream().filter(cell -> !cell.continued()).toList())
                .toList();
        if (levels.stream().mapToInt(List::size).sum() > MOST_CELLS) {
            return List.of();
        }
        List<Leaf> leaves = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            for (GridCell cell : levels.get(level)) {
                if (!isCovered(cell, levels.subList(level + 1, levels.size()))) {
                    leaves.add(new Leaf(cell, covering(cell, levels.subList(0, level))));
                }
            }
        }
        leaves.removeIf(leaf -> leaf.cell().isBlank() && isUnderLeaf(leaf, leaves));
        leaves.sort(Comparator.comparingInt(leaf -> leaf.cell().column()));
        return leaves;
    }

    /** A blank cell that a lost span left under a heading. */
    private static boolean isUnderLeaf(Leaf blank, List<Leaf> leaves) {
        return leaves.stream()
                .anyMatch(leaf -> !leaf.cell().isBlank() && blank.above().contains(leaf.cell()));
    }

    private static boolean isCovered(GridCell cell, List<List<GridCell>> below) {
        return covering(cell, below).stream().anyMatch(other -> !other.isBlank());
    }

    private static List<GridCell> covering(GridCell cell, List<List<GridCell>> levels) {
        return levels.stream().flatMap(List::stream).filter(cell::overlaps).toList();
    }
}
