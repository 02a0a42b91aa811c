package org.gongkai.report.testkit.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a table in their columns, those that reach down from rows above left free. */
record CellGrid(List<Placed> cells, int width, int height) {

    /** A cell with the row and the column in which it begins, from 0. */
    record Placed(int row, int column, FileCell cell) {

        int end() {
            return column + cell.width();
        }

        int bottom() {
            return row + cell.height();
        }
    }

    static CellGrid of(List<List<FileCell>> rows) {
        Map<Integer, Integer> reach = new HashMap<>();
        List<Placed> cells = new ArrayList<>();
        int width = 1;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (FileCell cell : rows.get(row)) {
                while (reach.getOrDefault(column, 0) > row) {
                    column++;
                }
                FileCell fitting = fit(cell, rows.size() - row);
                cells.add(new Placed(row, column, fitting));
                for (int end = column + cell.width(); column < end; column++) {
                    reach.put(column, row + fitting.height());
                }
                width = Math.max(width, column);
            }
        }
        return new CellGrid(cells, width, rows.size());
    }

    private static FileCell fit(FileCell cell, int rows) {
        return new FileCell(cell.text(), cell.width(), Math.min(cell.height(), rows), cell.figure());
    }

    /** The cells that a row shows or goes on with, from the left. */
    List<Placed> row(int row) {
        return cells.stream()
                .filter(cell -> cell.row() <= row && row < cell.bottom())
                .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                .toList();
    }
}
