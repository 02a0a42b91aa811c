package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** The cells between lines: places without a line between them are one cell. */
final class LatticeCells {

    /** How much of a side must be drawn. */
    private static final double COVERED = 0.7;

    private static final int MOST = 100_000;

    private final double[] xs;
    private final double[] ys;
    private final int columns;
    private final int rows;
    /** Whether a line is drawn left of, or above, a place; one more of each at the far ends. */
    private final boolean[][] leftOf;

    private final boolean[][] above;

    LatticeCells(double[] xs, double[] ys, List<Ruling> lying, List<Ruling> standing) {
        this.xs = xs;
        this.ys = ys;
        this.columns = xs.length - 1;
        this.rows = ys.length - 1;
        Limits.check((long) rows * columns, MOST, LimitKind.CELLS);
        this.leftOf = new boolean[rows][columns + 1];
        this.above = new boolean[rows + 1][columns];
        double[][] down = new double[xs.length][rows];
        standing.forEach(line -> cover(down[nearest(xs, line.at())], ys, line));
        double[][] across = new double[ys.length][columns];
        lying.forEach(line -> cover(across[nearest(ys, line.at())], xs, line));
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (row < rows) {
                    leftOf[row][column] = down[column][row] >= COVERED;
                }
                if (column < columns) {
                    above[row][column] = across[row][column] >= COVERED;
                }
            }
        }
    }

    private static int nearest(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int next = found >= 0 ? found : -found - 1;
        if (next == places.length || next > 0 && at - places[next - 1] < places[next] - at) {
            return next - 1;
        }
        return next;
    }

    /** Adds what a line covers of each part between places. */
    private static void cover(double[] covered, double[] places, Ruling line) {
        for (int i = 0; i + 1 < places.length; i++) {
            double from = Math.max(places[i], line.from() - Sides.NEAR);
            double to = Math.min(places[i + 1], line.to() + Sides.NEAR);
            if (to > from) {
                covered[i] += (to - from) / (places[i + 1] - places[i]);
            }
        }
    }

    RuledTable table() {
        int outside = rows * columns;
        int[] group = new int[outside + 1];
        Arrays.setAll(group, i -> i);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                joinLeft(group, row, column);
                joinUp(group, row, column);
            }
            if (!leftOf[row][columns]) {
                Groups.join(group, row * columns + columns - 1, outside);
            }
        }
        for (int column = 0; column < columns; column++) {
            if (!above[rows][column]) {
                Groups.join(group, (rows - 1) * columns + column, outside);
            }
        }
        return table(group, Groups.root(group, outside));
    }

    private void joinLeft(int[] group, int row, int column) {
        if (!leftOf[row][column]) {
            Groups.join(group, row * columns + column, column == 0 ? rows * columns : row * columns + column - 1);
        }
    }

    private void joinUp(int[] group, int row, int column) {
        if (!above[row][column]) {
            Groups.join(group, row * columns + column, row == 0 ? rows * columns : (row - 1) * columns + column);
        }
    }

    private RuledTable table(int[] group, int outside) {
        int[][] spans = spans(group);
        List<RuledTable.Cell> cells = new ArrayList<>();
        int[] places = new int[rows * columns];
        Arrays.fill(places, -1);
        for (int place = 0; place < places.length; place++) {
            int root = Groups.root(group, place);
            int[] span = spans[root];
            if (root == outside) {
                continue;
            }
            int row = place / columns;
            int column = place % columns;
            boolean whole = (span[2] - span[0] + 1) * (span[3] - span[1] + 1) == span[4];
            if (!whole) {
                places[place] = cells.size();
                cells.add(cell(row, column, row, column, false));
            } else if (row == span[0] && column == span[1]) {
                fill(places, span, cells.size());
                cells.add(cell(row, column, span[2], span[3], true));
            }
        }
        return new RuledTable(xs, ys, cells, places);
    }

    private void fill(int[] places, int[] span, int cell) {
        for (int row = span[0]; row <= span[2]; row++) {
            Arrays.fill(places, row * columns + span[1], row * columns + span[3] + 1, cell);
        }
    }

    /** Of each group: first row, first column, last row, last column, and how many places it has. */
    private int[][] spans(int[] group) {
        int[][] spans = new int[group.length][];
        for (int place = 0; place < rows * columns; place++) {
            int row = place / columns;
            int column = place % columns;
            int root = Groups.root(group, place);
            int[] span = spans[root];
            if (span == null) {
                spans[root] = new int[] {row, column, row, column, 1};
            } else {
                span[0] = Math.min(span[0], row);
                span[1] = Math.min(span[1], column);
                span[2] = Math.max(span[2], row);
                span[3] = Math.max(span[3], column);
                span[4]++;
            }
        }
        return spans;
    }

    private RuledTable.Cell cell(int row, int column, int lastRow, int lastColumn, boolean whole) {
        Box box = new Box(xs[column], ys[row], xs[lastColumn + 1], ys[lastRow + 1]);
        return new RuledTable.Cell(row, lastRow - row + 1, box, whole);
    }
}
