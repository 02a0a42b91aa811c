package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Section;

/**
 * Gives the cells of the rows of one grid to the cells of the report. What can be read in one way only is read; where
 * blank cells leave several ways, the other rows of the grid may settle it; where they do not, only what all ways agree
 * on is read and the rest is unreadable.
 */
final class RowReader {

    private final Section section;
    private final CellCollector out;
    private final Grid grid;
    private final RowDoubts doubts;
    private final List<CellAddress> assumed = new ArrayList<>();

    RowReader(Section section, CellCollector out, Grid grid) {
        this.section = section;
        this.out = out;
        this.grid = grid;
        this.doubts = new RowDoubts(grid, out.form());
    }

    /** Reads rows; {@code plans} holds the columns that each may have, the headings' own first, the form's last. */
    void read(List<LabelledRow> found, List<List<List<ColumnMeaning>>> plans) {
        List<LabelledRow> rows =
                grid.isAligned() ? found.stream().map(AlignedRow::of).toList() : found;
        List<List<RowInterpretation>> interpretations = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            interpretations.add(rows.get(i).row().damaged() ? List.of() : interpretations(rows.get(i), plans.get(i)));
        }
        CommonStart start = CommonStart.of(rows, interpretations);
        for (int i = 0; i < rows.size(); i++) {
            read(rows.get(i), plans.get(i), interpretations.get(i), start);
        }
        if (!assumed.isEmpty()) {
            out.remark(Remark.at(
                    rows.get(0).row().place().location(),
                    RemarkKind.ORDER_ASSUMED,
                    assumed,
                    section.heading(),
                    assumed.size()));
        }
    }

    /**
     * The ways in which a row may be read: with the columns of each plan, from each cell on where its figures fit.
     *
     * <pre>
     * | 一、本年新收 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |        one way
     * | 一、本年新收 |   | 1 | 0 | 0 | 0 | 0 | 6 |   |    two ways: 自然人 is the first cell or the second
     * | 一、本年新收 | 5 | 1 | 6 |                        no way
     * </pre>
     */
    private List<RowInterpretation> interpretations(LabelledRow row, List<List<ColumnMeaning>> plans) {
        List<RowInterpretation> interpretations = new ArrayList<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            List<ColumnMeaning> meanings = plans.get(plan);
            boolean byForm = plan > 0
                    || !meanings.equals(row.header().meanings())
                    || row.header().isAssumed();
            List<Integer> windows = RowFitter.windows(row.cells(), meanings.size());
            for (int offset : windows) {
                RowInterpretation interpretation = new RowInterpretation(meanings, offset, byForm);
                if (windows.size() > 1 && doubts.isComplete(row) && RowFitter.standsUnder(row, interpretation)) {
                    return List.of(interpretation);
                }
                interpretations.add(interpretation);
            }
        }
        return interpretations;
    }

    /** Reads a row, unless it leaves a doubt; what may have been lost from a blank row is remarked. */
    private void read(
            LabelledRow row, List<List<ColumnMeaning>> plans, List<RowInterpretation> possible, CommonStart start) {
        if (row.isBlank()) {
            if (!grid.isAligned() && !doubts.isComplete(row)) {
                reportUnread(row, plans, RemarkKind.ROW_BLANK);
            }
            take(row, plans, possible);
            return;
        }
        boolean certain = possible.isEmpty() || CommonStart.isSure(row, possible);
        List<RowInterpretation> narrowed = certain ? possible : start.narrow(row, possible);
        boolean unsafe = !certain && !grid.isAligned() && !doubts.isSafe(row, narrowed, start);
        if (unsafe || doubts.isOverfull(row, narrowed) || doubts.isDoubtful(row, narrowed, start)) {
            reportUnread(row, plans, RemarkKind.ROW_AMBIGUOUS);
        } else {
            take(row, plans, narrowed);
        }
    }

    /**
     * Takes what all ways agree on.
     *
     * <pre>
     * | 一、本年新收 |   | 0 | 0 | 0 | 0 | 0 | 0 |   |    0 for 商业企业 to 其他 either way, 自然人 and 总计 are disputed
     * </pre>
     */
    private void take(LabelledRow row, List<List<ColumnMeaning>> plans, List<RowInterpretation> interpretations) {
        if (interpretations.isEmpty()) {
            reportUnread(row, plans, isLeftOpen(row, plans) ? RemarkKind.ROW_AMBIGUOUS : RemarkKind.ROW_MISCOUNTED);
            return;
        }
        RowInterpretation first = interpretations.get(0);
        if (interpretations.size() == 1
                && first.meanings() == row.header().meanings()
                && row.header().isPlain()) {
            takePlain(row, first);
            return;
        }
        Map<CellAddress, GridCell> agreed = first.values(row, out.form());
        Set<CellAddress> disputed = new LinkedHashSet<>();
        for (RowInterpretation interpretation : interpretations.subList(1, interpretations.size())) {
            dispute(agreed, interpretation.values(row, out.form()), disputed);
        }
        agreed.forEach((cell, found) -> {
            if (!disputed.contains(cell)) {
                out.put(cell, found);
            }
        });
        if (!disputed.isEmpty()) {
            reportDisputed(row, List.copyOf(disputed), first.meanings().size());
            return;
        }
        if (first.assumed()) {
            assumed.addAll(agreed.keySet());
        }
        RowSums.subtotals(row, first, agreed, out.form()).forEach(sum -> checkSubtotal(row, sum));
    }

    /** The common case: one way, and every cell is that of another column. */
    private void takePlain(LabelledRow row, RowInterpretation interpretation) {
        for (int i = 0; i < interpretation.meanings().size(); i++) {
            GridCell found = interpretation.cell(row, i);
            row.address(interpretation.meanings().get(i), out.form()).ifPresent(cell -> out.put(cell, found));
        }
    }

    /**
     * Whether a row with a figure for each column is not sure: in a text that has lost figures one may hide another.
     */
    private static boolean isLeftOpen(LabelledRow row, List<List<ColumnMeaning>> plans) {
        return row.row().damaged() && !plans.isEmpty() && plans.get(0).size() == figures(row);
    }

    private static void dispute(
            Map<CellAddress, GridCell> agreed, Map<CellAddress, GridCell> other, Set<CellAddress> disputed) {
        Set<CellAddress> cells = new LinkedHashSet<>(agreed.keySet());
        cells.addAll(other.keySet());
        for (CellAddress cell : cells) {
            if (!figure(agreed, cell).equals(figure(other, cell))) {
                disputed.add(cell);
            }
        }
    }

    private static Figure figure(Map<CellAddress, GridCell> values, CellAddress cell) {
        GridCell found = values.get(cell);
        return found == null ? Figure.blank() : found.figure();
    }

    private void reportDisputed(LabelledRow row, List<CellAddress> cells, int columns) {
        out.putUnreadable(cells, row.cells(), row.row().place());
        remark(RemarkKind.ROW_AMBIGUOUS, row, cells, columns);
    }

    /**
     * Compares a subtotal with the columns that it sums up.
     *
     * <pre>
     * |             | 自然人 | 商业企业 | … | 其他 | 小计 | 总计 |
     * | 一、本年新收 |   5   |    1    | 0 |  2  |  4  |  8  |    1 + 0 + 2 is not 4: remarked
     * | 一、本年新收 |   5   |    1    |   |  2  |  4  |  8  |    a blank may be the missing 1: not compared
     * </pre>
     */
    private void checkSubtotal(LabelledRow row, RowSums.Sum sum) {
        if (sum.isClosed() && sum.differs()) {
            out.remark(Remark.at(
                    sum.stated().place().location(),
                    RemarkKind.SUBTOTAL_DIFFERS,
                    List.copyOf(sum.parts().keySet()),
                    label(row),
                    sum.stated().text(),
                    sum.value()));
        }
    }

    private Object label(LabelledRow row) {
        return row.line() == null
                ? ""
                : out.form().findLine(row.line()).map(out.form()::describe).orElse(Label.of("", ""));
    }

    /** A row that cannot be read: its cells are unreadable, unless nothing stands in it. */
    void reportUnread(LabelledRow row, List<List<ColumnMeaning>> plans, RemarkKind kind) {
        Set<CellAddress> cells = new LinkedHashSet<>();
        for (List<ColumnMeaning> plan : plans) {
            plan.forEach(meaning -> row.address(meaning, out.form()).ifPresent(cells::add));
        }
        if (!row.isBlank()) {
            out.putUnreadable(List.copyOf(cells), row.cells(), row.row().place());
        }
        remark(kind, row, List.copyOf(cells), plans.isEmpty() ? 0 : plans.get(0).size());
    }

    private static int figures(LabelledRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private void remark(RemarkKind kind, LabelledRow row, List<CellAddress> cells, int columns) {
        int figures = figures(row);
        out.remark(Remark.at(
                row.row().place().location(),
                kind,
                cells,
                label(row),
                figures,
                columns,
                row.row().toString()));
    }
}
