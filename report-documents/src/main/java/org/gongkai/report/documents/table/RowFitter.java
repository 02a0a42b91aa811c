package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.source.GridCell;

/**
 * Fits the cells of a row to the columns of its table. A row may have more cells than columns where spans were lost;
 * the figures then stand in a window outside of which every cell is blank. Where several windows are possible none is
 * preferred.
 */
final class RowFitter {

    private RowFitter() {}

    /**
     * The offsets at which {@code count} columns can stand in these cells.
     *
     * <pre>
     * |   | 1 | 2 |        two columns: from the second cell on
     * |   | 1 | 2 |   |    three columns: from the first cell on, or from the second
     * | 1 | 2 | 3 |        two columns: nowhere, a figure would be left outside
     * |   |   |   |        two columns: from the first cell on, all blank
     * </pre>
     */
    static List<Integer> windows(List<GridCell> cells, int count) {
        int first = 0;
        while (first < cells.size() && cells.get(first).isBlank()) {
            first++;
        }
        int last = cells.size() - 1;
        while (last > first && cells.get(last).isBlank()) {
            last--;
        }
        if (first >= cells.size()) {
            return cells.size() >= count ? List.of(0) : List.of();
        }
        List<Integer> windows = new ArrayList<>();
        for (int start = Math.max(0, last - count + 1); start <= Math.min(first, cells.size() - count); start++) {
            windows.add(start);
        }
        return windows;
    }

    /**
     * Whether the cells of a row stand exactly under the columns of a way to read it.
     *
     * <pre>
     * |             | 自然人 | 商业企业 | 科研机构 |
     * | 一、本年新收 |   5   |    1    |         |    from the first cell on: stands under
     * | 三、 | （一）予以公开 | 5 | 1 |            |    from the first cell behind the label on: one column too far right
     * </pre>
     */
    static boolean standsUnder(LabelledRow row, RowInterpretation interpretation) {
        for (int i = 0; i < interpretation.meanings().size(); i++) {
            int column = interpretation.meanings().get(i).gridColumn();
            if (column < 0 || interpretation.cell(row, i).column() != column) {
                return false;
            }
        }
        return true;
    }
}
