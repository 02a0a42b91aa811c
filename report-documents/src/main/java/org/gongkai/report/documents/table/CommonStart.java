package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;

/** Where the figures begin in those rows of a grid that can be read in one way only. */
final class CommonStart {

    private static final int UNKNOWN = -1;
    private static final int APART = -2;

    private int offset = UNKNOWN;
    private int column = UNKNOWN;

    static CommonStart of(List<LabelledRow> rows, List<List<RowInterpretation>> interpretations) {
        CommonStart start = new CommonStart();
        for (int i = 0; i < rows.size(); i++) {
            if (isSure(rows.get(i), interpretations.get(i))) {
                start.add(rows.get(i), interpretations.get(i).get(0).offset());
            }
        }
        return start;
    }

    private void add(LabelledRow row, int rowOffset) {
        offset = common(offset, rowOffset);
        column = common(column, row.cells().get(rowOffset).column());
    }

    private static int common(int before, int next) {
        return before == UNKNOWN || before == next ? next : APART;
    }

    /**
     * Whether there is one way only, and figures at both its ends: then no cell can have been lost.
     *
     * <pre>
     * | 一、本年新收 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |    sure
     * | 一、本年新收 | 5 |   |   |   |   |   | 6 |    sure
     * | 一、本年新收 |   | 1 | 0 | 0 | 0 | 0 | 6 |    not sure: a cell may be missing before the 1
     * | 一、本年新收 | 5 | 1 | 0 | 0 | 0 | 0 |   |    not sure: the blank may only fill the row up
     * </pre>
     */
    static boolean isSure(LabelledRow row, List<RowInterpretation> interpretations) {
        return interpretations.size() == 1
                && !row.cells().get(interpretations.get(0).offset()).isBlank()
                && !row.cells().get(interpretations.get(0).end() - 1).isBlank();
    }

    /**
     * Whether the sure rows agree, in the column of the grid or in the cell behind the label.
     *
     * <pre>
     * | 三、（一） | 予以公开 | 5 | 1 | …    the third column of the grid, the first cell behind the label
     * | 四、结转下年 |        | 2 | 0 | …    the third column of the grid, the second cell behind the label: known
     * </pre>
     */
    boolean isKnown() {
        return column >= 0 || offset >= 0;
    }

    /**
     * Whether some rows begin at another cell behind the label than others.
     *
     * <pre>
     * | 二、上年结转 | 1 | 0 | …
     * | 四、结转下年 |   | 2 | 0 | …    apart
     * </pre>
     */
    boolean isApart() {
        return offset == APART;
    }

    /**
     * The ways in which a row would begin where the sure rows do.
     *
     * <pre>
     * | 二、上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
     * | 一、本年新收 |   | 1 | 0 | 0 | 0 | 0 | 1 |   |    begins at the first cell: 自然人 is blank
     * </pre>
     *
     * <p>Where no way does, those that stand exactly under their own headings: the sure rows have others.
     */
    List<RowInterpretation> narrow(LabelledRow row, List<RowInterpretation> interpretations) {
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
        return narrowed.isEmpty()
                ? interpretations.stream()
                        .filter(each -> RowFitter.standsUnder(row, each))
                        .toList()
                : narrowed;
    }
}
