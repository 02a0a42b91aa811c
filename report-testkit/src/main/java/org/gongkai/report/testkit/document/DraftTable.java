package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A table on its way into a document: rows of cells with spans, to be laid out, spoilt and written. */
final class DraftTable {

    /** A cell; {@code figure} tells data from labels. */
    record Cell(String text, int width, int height, boolean figure) {

        static Cell label(String text) {
            return new Cell(text, 1, 1, false);
        }

        static Cell figure(String text) {
            return new Cell(text, 1, 1, true);
        }

        Cell withText(String other) {
            return new Cell(other, width, height, figure);
        }

        Cell withWidth(int columns) {
            return new Cell(text, columns, height, figure);
        }
    }

    /** A row; {@code header} tells headings from lines. */
    record Row(List<Cell> cells, boolean header) {

        boolean hasFigures() {
            return cells.stream().anyMatch(Cell::figure);
        }
    }

    final List<Row> rows = new ArrayList<>();
    /** Rows that have lost their meaning; no second loss may make up for the first. */
    final Set<Row> spoilt = Collections.newSetFromMap(new IdentityHashMap<>());

    final int width;
    String caption = "";

    DraftTable(int width) {
        this.width = width;
    }

    void row(boolean header, List<Cell> cells) {
        rows.add(new Row(new ArrayList<>(cells), header));
    }

    /** Cells that reach from a row into the next one reach over a row that is put between. */
    void makeRoom(int above) {
        for (int i = 0; i <= above; i++) {
            int row = i;
            rows.get(i)
                    .cells()
                    .replaceAll(cell -> row + cell.height() > above + 1
                            ? new Cell(cell.text(), cell.width(), cell.height() + 1, cell.figure())
                            : cell);
        }
    }
}
