package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;

/**
 * Why a row of a grid may not be read although its figures fit the columns. Below, rows are drawn as the reader gets
 * them; the headings above are those of Table 3, seven columns from 自然人 to 总计.
 */
final class RowDoubts {

    private final Grid grid;
    private final Form form;
    private final int usualEnd;

    RowDoubts(Grid grid, Form form) {
        this.grid = grid;
        this.form = form;
        this.usualEnd = grid.usualEnd();
    }

    /**
     * Whether a row with a blank at an end can be read although the spans are lost. A row that lost a cell and was
     * filled up with a blank at its end looks the same, so a blank last cell needs a source that fills nothing up; and
     * something must say where the row begins.
     *
     * <pre>
     * | 一、本年新收 | 5 | 1 | 0 | 0 | 0 | 0 |   |    a blank 总计, or a lost cell and a filler: not safe
     *
     * | 二、上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |    shows where figures begin, so that below
     * | 一、本年新收 |   | 1 | 0 | 0 | 0 | 0 | 1 |    自然人 is blank: safe
     * </pre>
     */
    boolean isSafe(LabelledRow row, List<RowInterpretation> interpretations, CommonStart start) {
        if (interpretations.isEmpty()) {
            return false;
        }
        boolean filledUp = !isComplete(row);
        for (RowInterpretation interpretation : interpretations) {
            boolean lastBlank = row.cells().get(interpretation.end() - 1).isBlank();
            boolean placed = RowFitter.standsUnder(row, interpretation)
                    || start.isKnown()
                    || interpretation.meanings().size() == row.cells().size() && isUsual(row);
            if (lastBlank && filledUp || !placed) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a row has more cells than columns although its source keeps all cells. A blank too many does no harm, but
     * a row with a blank cell and a figure split in two looks the same: only if all rows have the blank is it harmless.
     *
     * <pre>
     * | 二、上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
     * | 四、结转下年 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
     * | 一、本年新收 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |   |    overfull
     * </pre>
     */
    boolean isOverfull(LabelledRow row, List<RowInterpretation> interpretations) {
        if (grid.columns() == Grid.Columns.LOST || isUsual(row)) {
            return false;
        }
        for (RowInterpretation interpretation : interpretations) {
            if (interpretation.meanings().size() < row.cells().size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a row that may have been filled up with blanks has a blank among its columns, and no sum that speaks for
     * this way to read it: a figure split in two, or a figure too many, before a blank looks the same. No finding is
     * lost, for what has a blank adds up to nothing that a rule could compare.
     *
     * <pre>
     * | 一、本年新收 | 8 | 4 |   | 1 | 2 | 3 | 4 |   |    84 split in two, or a blank 科研机构? 4 is no sum: doubtful
     * | 四、结转下年 | 2 | 0 |   | 0 | 0 | 0 | 2 |   |    2 is the sum: read, 科研机构 is blank
     * </pre>
     */
    boolean isDoubtful(LabelledRow row, List<RowInterpretation> interpretations, CommonStart start) {
        return grid.columns() == Grid.Columns.LOST
                && interpretations.stream()
                        .filter(interpretation ->
                                interpretation.meanings().size() < row.cells().size())
                        .anyMatch(
                                interpretation -> hasBlank(row, interpretation, start) && !addsUp(row, interpretation));
    }

    /**
     * Whether a blank may be one of the columns: among those that are read, or before them where rows begin apart or
     * the row is long.
     *
     * <pre>
     * | 二、上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
     * | 一、本年新收 |   | 2 | 0 | 0 | 0 | 0 | 0 | 9 |    one cell more than usual: the blank may be 自然人
     * </pre>
     */
    private boolean hasBlank(LabelledRow row, RowInterpretation interpretation, CommonStart start) {
        int from = start.isApart() || isLong(row) ? 0 : interpretation.offset();
        return row.cells().subList(from, interpretation.end()).stream().anyMatch(GridCell::isBlank);
    }

    /**
     * Whether the row states a sum, and all sums that it states are those of its columns.
     *
     * <pre>
     * | 四、结转下年 | 2 | 0 |   | 0 | 0 | 0 | 2 |   |    2 + 0 + 0 + 0 + 0 = 2: adds up
     * | 四、结转下年 | 2 | 0 |   | 0 | 0 | 0 | 9 |   |    does not
     * | 四、结转下年 | 2 | 0 |   | 0 | 0 | 0 |   |   |    states no sum: does not
     * </pre>
     */
    private boolean addsUp(LabelledRow row, RowInterpretation interpretation) {
        Map<CellAddress, GridCell> values = interpretation.values(row, form);
        List<RowSums.Sum> sums = new ArrayList<>(RowSums.subtotals(row, interpretation, values, form));
        sums.addAll(RowSums.totals(values, form));
        return !sums.isEmpty() && sums.stream().noneMatch(RowSums.Sum::differs);
    }

    /**
     * Whether the row has all cells of its source: nothing fills rows up there, and it ends where most rows end.
     *
     * <pre>
     * | 二、上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
     * | 一、本年新收 | 5 |   |   |   |   |   | 5 |    complete, its blanks are those of the source
     * | 四、结转下年 | 2 | 2 |                        not complete
     * </pre>
     */
    boolean isComplete(LabelledRow row) {
        return grid.columns() != Grid.Columns.LOST && isUsual(row);
    }

    private boolean isLong(LabelledRow row) {
        return grid.end(row.row()) > usualEnd;
    }

    private boolean isUsual(LabelledRow row) {
        return grid.end(row.row()) == usualEnd;
    }
}
