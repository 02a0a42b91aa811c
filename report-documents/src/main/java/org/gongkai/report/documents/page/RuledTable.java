package org.gongkai.report.documents.page;

import java.util.Arrays;
import java.util.List;

/** A table of a page. */
final class RuledTable {

    private final double[] xs;
    private final double[] ys;
    private final List<Cell> cells;
    /** The cell at each place between lines, row by row; -1 where there is none. */
    private final int[] places;

    /**
     * A cell of it.
     *
     * @param row its first row, from 0
     * @param height how many rows it covers
     * @param box where it is
     * @param whole whether it has the shape of a cell; otherwise nothing in it is sure
     */
    record Cell(int row, int height, Box box, boolean whole) {}

    RuledTable(double[] xs, double[] ys, List<Cell> cells, int[] places) {
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
        this.places = places;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    int rows() {
        return ys.length - 1;
    }

    /** Its cells, row by row. */
    List<Cell> cells() {
        return cells;
    }

    /** Which of the cells a point lies in; -1 for none. */
    int cellAt(double x, double y) {
        int column = between(xs, x);
        int row = between(ys, y);
        return column < 0 || row < 0 ? -1 : places[row * (xs.length - 1) + column];
    }

    private static int between(double[] lines, double at) {
        int found = Arrays.binarySearch(lines, at);
        int index = found >= 0 ? found : -found - 2;
        return index >= lines.length - 1 ? -1 : index;
    }
}
