package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.List;

/** Where the figures begin in those rows of a grid that can be read in one way only. */
final class Packing {

    private static final int UNKNOWN = -1;
    private static final int APART = -2;

    private int offset = UNKNOWN;
    private int column = UNKNOWN;

    static Packing of(List<RowMatch> rows, List<List<Way>> ways) {
        Packing packing = new Packing();
        for (int i = 0; i < rows.size(); i++) {
            if (isSure(rows.get(i), ways.get(i))) {
                packing.add(rows.get(i), ways.get(i).get(0).offset());
            }
        }
        return packing;
    }

    private void add(RowMatch row, int rowOffset) {
        offset = common(offset, rowOffset);
        column = common(column, row.cells().get(rowOffset).column());
    }

    private static int common(int before, int next) {
        return before == UNKNOWN || before == next ? next : APART;
    }

    /** Whether there is one way only, and figures at both its ends: then no cell can have been lost. */
    static boolean isSure(RowMatch row, List<Way> ways) {
        return ways.size() == 1
                && !row.cells().get(ways.get(0).offset()).isBlank()
                && !row.cells().get(ways.get(0).end() - 1).isBlank();
    }

    /** Whether the sure rows agree, in the column of the grid or in the cell behind the label. */
    boolean isKnown() {
        return column >= 0 || offset >= 0;
    }

    /** Whether some rows begin at another cell behind the label than others. */
    boolean isApart() {
        return offset == APART;
    }

    /** The ways in which a row would begin where the sure rows do. */
    List<Way> narrow(RowMatch row, List<Way> ways) {
        if (!isKnown()) {
            return ways;
        }
        List<Way> narrowed = new ArrayList<>();
        for (Way way : ways) {
            boolean fits = column >= 0 ? way.cell(row, 0).column() == column : way.offset() == offset;
            if (fits) {
                narrowed.add(way);
            }
        }
        return narrowed;
    }
}
