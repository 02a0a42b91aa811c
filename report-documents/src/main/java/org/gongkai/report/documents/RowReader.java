package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Label;
import org.gongkai.report.model.form.Section;

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
    void read(List<RowMatch> rows, List<List<List<Slot>>> plans) {
        List<List<Way>> ways = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ways.add(rows.get(i).row().damaged() ? List.of() : ways(rows.get(i), plans.get(i)));
        }
        Packing packing = Packing.of(rows, ways);
        for (int i = 0; i < rows.size(); i++) {
            read(rows.get(i), plans.get(i), ways.get(i), packing);
        }
        if (!assumed.isEmpty()) {
            out.remark(Remark.of(
                    RemarkKind.ORDER_ASSUMED, assumed, rows.get(0).row().place(), section.heading(), assumed.size()));
        }
    }

    private List<Way> ways(RowMatch row, List<List<Slot>> plans) {
        List<Way> ways = new ArrayList<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            List<Slot> slots = plans.get(plan);
            boolean byForm = plan > 0
                    || !slots.equals(row.header().slots())
                    || row.header().isAssumed();
            List<Integer> windows = RowFitter.windows(row.cells(), slots.size());
            for (int offset : windows) {
                Way way = new Way(slots, offset, byForm);
                if (windows.size() > 1 && isComplete(row) && RowFitter.standsUnder(row, way)) {
                    return List.of(way);
                }
                ways.add(way);
            }
        }
        return ways;
    }

    private void read(RowMatch row, List<List<Slot>> plans, List<Way> possible, Packing packing) {
        if (row.isBlank()) {
            if (!grid.isAligned() && !isComplete(row)) {
                reportUnread(row, plans, RemarkKind.ROW_BLANK);
            }
            take(row, plans, possible);
            return;
        }
        boolean certain = possible.isEmpty() || Packing.isSure(row, possible);
        List<Way> narrowed = certain ? possible : packing.narrow(row, possible);
        boolean unsafe = !certain && !grid.isAligned() && !isSafe(row, narrowed, packing);
        if (unsafe || isOverfull(row, narrowed) || isDoubtful(row, narrowed, packing)) {
            reportUnread(row, plans, RemarkKind.ROW_AMBIGUOUS);
        } else {
            take(row, plans, narrowed);
        }
    }

    /**
     * Whether a row with a blank at an end can be read although the spans are lost. A row that lost a cell and was
     * filled up with a blank at its end looks the same, so a blank last cell needs a source that fills nothing up.
     */
    private boolean isSafe(RowMatch row, List<Way> ways, Packing packing) {
        if (ways.isEmpty()) {
            return false;
        }
        boolean filledUp = !isComplete(row);
        for (Way way : ways) {
            boolean lastBlank = row.cells().get(way.end() - 1).isBlank();
            boolean placed = RowFitter.standsUnder(row, way)
                    || packing.isKnown()
                    || way.slots().size() == row.cells().size() && isUsual(row);
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
    private boolean isOverfull(RowMatch row, List<Way> ways) {
        if (grid.columns() == Grid.Columns.LOST || isUsual(row)) {
            return false;
        }
        for (Way way : ways) {
            if (way.slots().size() < row.cells().size()) {
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
    private boolean isDoubtful(RowMatch row, List<Way> ways, Packing packing) {
        return grid.columns() == Grid.Columns.LOST
                && ways.stream()
                        .filter(way -> way.slots().size() < row.cells().size())
                        .anyMatch(way -> hasBlank(row, way, packing) && !addsUp(row, way));
    }

    /**
     * Whether a blank may be one of the columns: among those of the way, or before them where rows begin apart or the
     * row is long.
     */
    private boolean hasBlank(RowMatch row, Way way, Packing packing) {
        int from = packing.isApart() || isLong(row) ? 0 : way.offset();
        return row.cells().subList(from, way.end()).stream().anyMatch(GridCell::isBlank);
    }

    private boolean addsUp(RowMatch row, Way way) {
        Map<CellAddress, GridCell> values = values(row, way);
        List<RowSums.Sum> sums = new ArrayList<>(RowSums.subtotals(row, way, values, out.form()));
        sums.addAll(RowSums.totals(values, out.form()));
        return !sums.isEmpty() && sums.stream().noneMatch(RowSums.Sum::differs);
    }

    private boolean isLong(RowMatch row) {
        return grid.end(row.row()) > usualEnd;
    }

    private boolean isUsual(RowMatch row) {
        return grid.end(row.row()) == usualEnd;
    }

    /** Whether the row has all cells of its source. */
    private boolean isComplete(RowMatch row) {
        return grid.columns() != Grid.Columns.LOST && isUsual(row);
    }

    /** Takes what all ways agree on. */
    private void take(RowMatch row, List<List<Slot>> plans, List<Way> ways) {
        if (ways.isEmpty()) {
            reportUnread(row, plans, RemarkKind.ROW_MISCOUNTED);
            return;
        }
        Way first = ways.get(0);
        if (ways.size() == 1
                && first.slots() == row.header().slots()
                && row.header().isPlain()) {
            takePlain(row, first);
            return;
        }
        Map<CellAddress, GridCell> agreed = values(row, first);
        Set<CellAddress> disputed = new LinkedHashSet<>();
        for (Way way : ways.subList(1, ways.size())) {
            dispute(agreed, values(row, way), disputed);
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
    private void takePlain(RowMatch row, Way way) {
        for (int i = 0; i < way.slots().size(); i++) {
            GridCell found = way.cell(row, i);
            row.address(way.slots().get(i), out.form()).ifPresent(cell -> out.put(cell, found));
        }
    }

    private Map<CellAddress, GridCell> values(RowMatch row, Way way) {
        Map<CellAddress, GridCell> values = new LinkedHashMap<>();
        for (int i = 0; i < way.slots().size(); i++) {
            CellAddress cell = row.address(way.slots().get(i), out.form()).orElse(null);
            if (cell != null) {
                values.merge(cell, way.cell(row, i), RowReader::agreeing);
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

    private void reportDisputed(RowMatch row, List<CellAddress> cells) {
        Place place = row.row().place();
        out.putUnreadable(cells, row.cells(), place);
        out.remark(Remark.of(RemarkKind.ROW_AMBIGUOUS, cells, place, row.row().toString()));
    }

    private void checkSubtotal(RowMatch row, RowSums.Sum sum) {
        if (sum.isClosed() && sum.differs()) {
            out.remark(Remark.of(
                    RemarkKind.SUBTOTAL_DIFFERS,
                    List.copyOf(sum.parts().keySet()),
                    sum.stated().place(),
                    label(row),
                    sum.stated().text(),
                    sum.value()));
        }
    }

    private Object label(RowMatch row) {
        return row.line() == null
                ? ""
                : out.form().findLine(row.line()).map(out.form()::describe).orElse(Label.of("", ""));
    }

    /** A row that cannot be read: its cells are unreadable, unless nothing stands in it. */
    void reportUnread(RowMatch row, List<List<Slot>> plans, RemarkKind kind) {
        Set<CellAddress> cells = new LinkedHashSet<>();
        for (List<Slot> plan : plans) {
            plan.forEach(slot -> row.address(slot, out.form()).ifPresent(cells::add));
        }
        if (!row.isBlank()) {
            out.putUnreadable(List.copyOf(cells), row.cells(), row.row().place());
        }
        int figures = (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
        int columns = plans.isEmpty() ? 0 : plans.get(0).size();
        out.remark(Remark.of(
                kind,
                List.copyOf(cells),
                row.row().place(),
                label(row),
                figures,
                columns,
                row.row().toString()));
    }
}
