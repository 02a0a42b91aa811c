package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;

/** Where the figures begin in those rows of a grid that can be read in one way only. */
final class CommonStart {

    private static final int UNKNOWN = -1;
    private static final int APART = -2;

    private int offset = UNKNOWN;
    private int column = UNKNOWN;

    static CommonStart of(List<FigureRow> rows, List<List<RowInterpretation>> interpretations) {
        CommonStart start = new CommonStart();
        for (int i = 0; i < rows.size(); i++) {
            if (isSure(rows.get(i), interpretations.get(i))) {
                start.add(rows.get(i), interpretations.get(i).get(0).offset());
            }
        }
        return start;
    }

    private void add(FigureRow row, int rowOffset) {
        offset = common(offset, rowOffset);
        column = common(column, row.cells().get(rowOffset).column());
    }

    private static int common(int before, int next) {
        return before == UNKNOWN || before == next ? next : APART;
    }

    /** Whether there is one way only, and figures at both its ends: then no cell can have been lost. */
    static boolean isSure(FigureRow row, List<RowInterpretation> interpretations) {
        return interpretations.size() == 1
                && !row.cells().get(interpretations.get(0).offset()).isBlank()
                && !row.cells().get(interpretations.get(0).end() - 1).isBlank();
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
    List<RowInterpretation> narrow(FigureRow row, List<RowInterpretation> interpretations) {
        if (!isKnown()) {
            return interpretations;
        }
        List<RowInterpretation> narrowed = new ArrayList<>();
        for (RowInterpretation interpretation : interpretations) {
            boolean fits =
                    column >= 0 ? interpretation.cell(row, 0).column() == column : interpretation.offset() == offset;
            if (fits) {
                narrowed.add(interpretation);
            }
        }
        return narrowed;
    }
}
