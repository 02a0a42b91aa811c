package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
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
    private final int usualEnd;
    private final List<CellAddress> assumed = new ArrayList<>();

    RowReader(Section section, CellCollector out, Grid grid) {
        this.section = section;
        this.out = out;
        this.grid = grid;
        this.usualEnd = grid.usualEnd();
    }

    /** Reads rows; {@code plans} holds the columns that each may have, the headings' own first, the form's last. */
    void read(List<FigureRow> rows, List<List<List<ColumnMeaning>>> plans) {
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

    private List<RowInterpretation> interpretations(FigureRow row, List<List<ColumnMeaning>> plans) {
        List<RowInterpretation> interpretations = new ArrayList<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            List<ColumnMeaning> meanings = plans.get(plan);
            boolean byForm = plan > 0
                    || !meanings.equals(row.header().meanings())
                    || row.header().isAssumed();
            List<Integer> windows = RowFitter.windows(row.cells(), meanings.size());
            for (int offset : windows) {
                RowInterpretation interpretation = new RowInterpretation(meanings, offset, byForm);
                if (windows.size() > 1 && isComplete(row) && RowFitter.standsUnder(row, interpretation)) {
                    return List.of(interpretation);
                }
                interpretations.add(interpretation);
            }
        }
        return interpretations;
    }

    private void read(
            FigureRow row, List<List<ColumnMeaning>> plans, List<RowInterpretation> possible, CommonStart start) {
        if (row.isBlank()) {
            if (!grid.isAligned() && !isComplete(row)) {
                reportUnread(row, plans, RemarkKind.ROW_BLANK);
            }
            take(row, plans, possible);
            return;
        }
        boolean certain = possible.isEmpty() || CommonStart.isSure(row, possible);
        List<RowInterpretation> narrowed = certain ? possible : start.narrow(row, possible);
        boolean unsafe = !certain && !grid.isAligned() && !isSafe(row, narrowed, start);
        if (unsafe || isOverfull(row, narrowed) || isDoubtful(row, narrowed, start)) {
            reportUnread(row, plans, RemarkKind.ROW_AMBIGUOUS);
        } else {
            take(row, plans, narrowed);
        }
    }

    /**
     * Whether a row with a blank at an end can be read although the spans are lost. A row that lost a cell and was
     * filled up with a blank at its end looks the same, so a blank last cell needs a source that fills nothing up.
     */
    private boolean isSafe(FigureRow row, List<RowInterpretation> interpretations, CommonStart start) {
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
     */
    private boolean isOverfull(FigureRow row, List<RowInterpretation> interpretations) {
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
     */
    private boolean isDoubtful(FigureRow row, List<RowInterpretation> interpretations, CommonStart start) {
        return grid.columns() == Grid.Columns.LOST
                && interpretations.stream()
                        .filter(interpretation ->
                                interpretation.meanings().size() < row.cells().size())
                        .anyMatch(
                                interpretation -> hasBlank(row, interpretation, start) && !addsUp(row, interpretation));
    }

    /**
     * Whether a blank may be one of the columns: among those of the way, or before them where rows begin apart or the
     * row is long.
     */
    private boolean hasBlank(FigureRow row, RowInterpretation interpretation, CommonStart start) {
        int from = start.isApart() || isLong(row) ? 0 : interpretation.offset();
        return row.cells().subList(from, interpretation.end()).stream().anyMatch(GridCell::isBlank);
    }

    private boolean addsUp(FigureRow row, RowInterpretation interpretation) {
        Map<CellAddress, GridCell> values = values(row, interpretation);
        List<RowSums.Sum> sums = new ArrayList<>(RowSums.subtotals(row, interpretation, values, out.form()));
        sums.addAll(RowSums.totals(values, out.form()));
        return !sums.isEmpty() && sums.stream().noneMatch(RowSums.Sum::differs);
    }

    private boolean isLong(FigureRow row) {
        return grid.end(row.row()) > usualEnd;
    }

    private boolean isUsual(FigureRow row) {
        return grid.end(row.row()) == usualEnd;
    }

    /** Whether the row has all cells of its source. */
    private boolean isComplete(FigureRow row) {
        return grid.columns() != Grid.Columns.LOST && isUsual(row);
    }

    /** Takes what all ways agree on. */
    private void take(FigureRow row, List<List<ColumnMeaning>> plans, List<RowInterpretation> interpretations) {
        if (interpretations.isEmpty()) {
            reportUnread(row, plans, RemarkKind.ROW_MISCOUNTED);
            return;
        }
        RowInterpretation first = interpretations.get(0);
        if (interpretations.size() == 1
                && first.meanings() == row.header().meanings()
                && row.header().isPlain()) {
            takePlain(row, first);
            return;
        }
        Map<CellAddress, GridCell> agreed = values(row, first);
        Set<CellAddress> disputed = new LinkedHashSet<>();
        for (RowInterpretation interpretation : interpretations.subList(1, interpretations.size())) {
            dispute(agreed, values(row, interpretation), disputed);
        }
        agreed.forEach((cell, found) -> {
            if (!disputed.contains(cell)) {
                out.put(cell, found);
            }
        });
        if (!disputed.isEmpty()) {
            reportDisputed(row, List.copyOf(disputed));
            return;
        }
        if (first.assumed()) {
            assumed.addAll(agreed.keySet());
        }
        RowSums.subtotals(row, first, agreed, out.form()).forEach(sum -> checkSubtotal(row, sum));
    }

    /** The common case: every cell is that of another column. */
    private void takePlain(FigureRow row, RowInterpretation interpretation) {
        for (int i = 0; i < interpretation.meanings().size(); i++) {
            GridCell found = interpretation.cell(row, i);
            row.address(interpretation.meanings().get(i), out.form()).ifPresent(cell -> out.put(cell, found));
        }
    }

    private Map<CellAddress, GridCell> values(FigureRow row, RowInterpretation interpretation) {
        Map<CellAddress, GridCell> values = new LinkedHashMap<>();
        for (int i = 0; i < interpretation.meanings().size(); i++) {
            CellAddress cell =
                    row.address(interpretation.meanings().get(i), out.form()).orElse(null);
            if (cell != null) {
                values.merge(cell, interpretation.cell(row, i), RowReader::agreeing);
            }
        }
        return values;
    }

    /** Two columns of one heading: one cell where they agree, one that cannot be read where they do not. */
    private static GridCell agreeing(GridCell one, GridCell two) {
        return one.figure().equals(two.figure())
                ? one
                : new GridCell(one.text() + " | " + two.text(), one.column(), 1, one.place());
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

    private void reportDisputed(FigureRow row, List<CellAddress> cells) {
        Place place = row.row().place();
        out.putUnreadable(cells, row.cells(), place);
        out.remark(Remark.at(
                place.location(), RemarkKind.ROW_AMBIGUOUS, cells, row.row().toString()));
    }

    private void checkSubtotal(FigureRow row, RowSums.Sum sum) {
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

    private Object label(FigureRow row) {
        return row.line() == null
                ? ""
                : out.form().findLine(row.line()).map(out.form()::describe).orElse(Label.of("", ""));
    }

    /** A row that cannot be read: its cells are unreadable, unless nothing stands in it. */
    void reportUnread(FigureRow row, List<List<ColumnMeaning>> plans, RemarkKind kind) {
        Set<CellAddress> cells = new LinkedHashSet<>();
        for (List<ColumnMeaning> plan : plans) {
            plan.forEach(meaning -> row.address(meaning, out.form()).ifPresent(cells::add));
        }
        if (!row.isBlank()) {
            out.putUnreadable(List.copyOf(cells), row.cells(), row.row().place());
        }
        int figures = (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
        int columns = plans.isEmpty() ? 0 : plans.get(0).size();
        out.remark(Remark.at(
                row.row().place().location(),
                kind,
                List.copyOf(cells),
                label(row),
                figures,
                columns,
                row.row().toString()));
    }
}
