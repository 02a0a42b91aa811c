package org.gongkai.report.testkit.file;

import java.util.Arrays;
import java.util.List;
import org.gongkai.report.testkit.file.CellGrid.Placed;

/** A table on its way onto pages: columns as wide as their texts ask for, rows as high as theirs. */
final class PrintedTable {

    private static final double SIZE = 8;
    private static final double LEADING = 11;
    private static final double PADDING = 3;
    private static final double HIGHEST = 600;
    private static final int LONG = 9;

    private final CellGrid grid;
    private final Paper paper;
    private final Dice dice;
    private final PrintedFigure figures;
    private final double[] xs;
    private final double[] heights;
    private double bottom;

    PrintedTable(CellGrid grid, Paper paper, Dice dice) {
        this.grid = grid;
        this.paper = paper;
        this.dice = dice;
        this.figures = new PrintedFigure(paper, dice, SIZE);
        this.xs = columns();
        this.heights = rows();
    }

    private double[] columns() {
        double[] weights = new double[grid.width()];
        Arrays.fill(weights, 3);
        for (Placed cell : grid.cells()) {
            if (cell.cell().width() == 1) {
                double wanted = Paper.width(cell.cell().text(), 1) + 1.5;
                int column = cell.column();
                weights[column] =
                        Math.max(weights[column], Math.min(wanted, cell.cell().figure() ? 5 : LONG));
            }
        }
        double all = Arrays.stream(weights).sum();
        double[] sides = new double[weights.length + 1];
        sides[0] = Paper.LEFT;
        for (int i = 0; i < weights.length; i++) {
            sides[i + 1] = sides[i] + (Paper.RIGHT - Paper.LEFT) * weights[i] / all;
        }
        return sides;
    }

    private List<String> lines(Placed cell) {
        return Paper.wrapped(cell.cell().text(), SIZE, xs[cell.end()] - xs[cell.column()] - 2 * PADDING);
    }

    private double[] rows() {
        double[] high = new double[grid.height()];
        Arrays.fill(high, 18);
        for (Placed cell : grid.cells()) {
            int last = cell.bottom() - 1;
            double there = Arrays.stream(high, cell.row(), last).sum();
            double needed = lines(cell).size() * LEADING + 2 * PADDING + 4 - there;
            // A row has to fit on a page.
            high[last] = Math.max(high[last], Math.min(HIGHEST, needed));
        }
        return high;
    }

    /** Draws as many rows as fit, and gives the first that did not; a cell that goes on is opened again there. */
    int draw(int from, double top, double end) {
        double[] ys = new double[heights.length + 1];
        ys[from] = top;
        int to = from;
        while (to < heights.length && ys[to] + heights[to] <= end) {
            ys[to + 1] = ys[to] + heights[to];
            to++;
        }
        for (Placed cell : grid.cells()) {
            int first = Math.max(from, cell.row());
            int last = Math.min(to, cell.bottom());
            if (first < last) {
                boolean open = dice.has(FileNoise.OPEN_AT_PAGE_END) && last == to && to < heights.length;
                box(cell, ys[first], ys[last], open);
                if (first == cell.row()) {
                    text(cell, ys[first], ys[last]);
                }
            }
        }
        bottom = ys[to];
        return to;
    }

    /** Where the rows that were drawn last end. */
    double bottom() {
        return bottom;
    }

    private void box(Placed cell, double top, double end, boolean open) {
        double gap = dice.has(FileNoise.SPACED_CELLS) ? 0.8 : 0;
        double left = xs[cell.column()] + gap;
        double right = xs[cell.end()] - gap;
        ruling(left, top + gap, right, top + gap);
        ruling(left, top + gap, left, end - gap);
        ruling(right, top + gap, right, end - gap);
        if (!open) {
            ruling(left, end - gap, right, end - gap);
        }
    }

    private void ruling(double x1, double y1, double x2, double y2) {
        if (dice.has(FileNoise.NO_RULINGS)) {
            return;
        }
        if (dice.has(FileNoise.FILLED_RULINGS)) {
            paper.fill(x1 - 0.25, y1 - 0.25, x2 + 0.25, y2 + 0.25, false);
        } else {
            paper.line(x1, y1, x2, y2);
        }
    }

    /** Without lines only what stands in the middle of its column as the figures do is seen to be their heading. */
    private boolean isCentred(Placed cell) {
        return cell.cell().figure()
                || dice.has(FileNoise.NO_RULINGS)
                        && grid.cells().stream()
                                .filter(other -> other.cell().figure())
                                .anyMatch(other -> cell.column() == other.column() && cell.row() < other.row());
    }

    private void text(Placed cell, double top, double end) {
        double left = xs[cell.column()];
        double right = xs[cell.end()];
        List<String> lines = lines(cell);
        FileNoise noise = dice.noiseOf(cell.cell().figure());
        if (noise != null && lines.size() == 1) {
            figures.draw(cell.cell().text(), noise, left, top, right, end);
            return;
        }
        double y = top + PADDING + SIZE;
        for (String line : lines) {
            double x = isCentred(cell) ? (left + right - Paper.width(line, SIZE)) / 2 : left + PADDING;
            paper.text(x, y, SIZE, line, Paper.Ink.BLACK);
            y += LEADING;
        }
    }
}
