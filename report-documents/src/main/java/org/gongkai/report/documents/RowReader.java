package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.form.ApplicantType;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Label;
import org.gongkai.report.model.form.Section;

/**
 * Gives the cells of the rows of one grid to the cells of the report. What can be read in one way only is read; where
 * blank cells leave several ways, the other rows of the grid may settle it; where they do not, only what all ways agree
 * on is read and the rest is unreadable.
 */
final class RowReader {

    /** One way to read a row: these columns, from this cell on; {@code assumed} in the form's own order. */
    private record Way(List<Slot> slots, int offset, boolean assumed) {
        int end() {
            return offset + slots.size();
        }
    }

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
        List<List<Way>> ways = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ways.add(rows.get(i).row().damaged() ? List.of() : ways(rows.get(i), plans.get(i)));
        }
        Packing packing = Packing.of(rows, ways);
        for (int i = 0; i < rows.size(); i++) {
            RowMatch row = rows.get(i);
            List<Way> possible = ways.get(i);
            boolean certain = possible.isEmpty() || isBlank(row) || isSure(row, possible);
            List<Way> narrowed = certain ? possible : packing.narrow(row, possible);
            if (!isBlank(row) && (isOverfull(row, narrowed) || isDoubtful(row, narrowed, packing))
                    || !certain && !grid.isAligned() && !isSafe(row, narrowed, packing)) {
                reportUnread(row, plans.get(i), RemarkKind.ROW_AMBIGUOUS);
            } else {
                if (isBlank(row) && !grid.isAligned() && !isComplete(row)) {
                    reportUnread(row, plans.get(i), RemarkKind.ROW_BLANK);
                }
                read(row, plans.get(i), narrowed);
            }
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
                if (isComplete(row) && windows.size() > 1 && RowFitter.standsUnder(row.cells(), offset, slots)) {
                    return List.of(new Way(slots, offset, byForm));
                }
                ways.add(new Way(slots, offset, byForm));
            }
        }
        return ways;
    }

    private static boolean isBlank(RowMatch row) {
        return row.cells().stream().allMatch(GridCell::isBlank);
    }

    /** Whether there is one way only, and figures at both its ends: then no cell can have been lost. */
    static boolean isSure(RowMatch row, List<Way> ways) {
        return ways.size() == 1
                && !row.cells().get(ways.get(0).offset()).isBlank()
                && !row.cells().get(ways.get(0).end() - 1).isBlank();
    }

    /**
     * Whether a row with a blank at an end can be read although the spans are lost. A row that lost a cell and was
     * filled up with a blank at its end looks the same, so a blank last cell needs a source that fills nothing up.
     */
    private boolean isSafe(RowMatch row, List<Way> ways, Packing packing) {
        if (ways.isEmpty()) {
            return false;
        }
        boolean complete = isUsual(row);
        boolean filledUp = !isComplete(row);
        for (Way way : ways) {
            boolean lastBlank = row.cells().get(way.end() - 1).isBlank();
            boolean placed = RowFitter.standsUnder(row.cells(), way.offset(), way.slots())
                    || packing.isKnown()
                    || way.slots().size() == row.cells().size() && complete;
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
        boolean more =
                ways.stream().anyMatch(way -> way.slots().size() < row.cells().size());
        return grid.columns() != Grid.Columns.LOST && more && !isUsual(row);
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
        int from = packing.offsets().size() > 1 || isLong(row) ? 0 : way.offset();
        return row.cells().subList(from, way.end()).stream().anyMatch(GridCell::isBlank);
    }

    private boolean addsUp(RowMatch row, Way way) {
        List<Subtotal> sums =
                Stream.concat(subtotals(row, way), totals(row, way)).toList();
        return !sums.isEmpty() && sums.stream().noneMatch(Subtotal::differs);
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

    /**
     * Where the figures begin in the rows that are sure.
     *
     * @param offsets how many cells behind the label
     * @param columns in which column of the grid
     */
    private record Packing(Set<Integer> offsets, Set<Integer> columns) {

        static Packing of(List<RowMatch> rows, List<List<Way>> ways) {
            Packing packing = new Packing(new LinkedHashSet<>(), new LinkedHashSet<>());
            for (int i = 0; i < rows.size(); i++) {
                if (isSure(rows.get(i), ways.get(i))) {
                    int offset = ways.get(i).get(0).offset();
                    packing.offsets.add(offset);
                    packing.columns.add(rows.get(i).cells().get(offset).column());
                }
            }
            return packing;
        }

        boolean isKnown() {
            return columns.size() == 1 || offsets.size() == 1;
        }

        /** The ways in which the row would begin where the sure rows do. */
        List<Way> narrow(RowMatch row, List<Way> ways) {
            if (!isKnown()) {
                return ways;
            }
            return ways.stream()
                    .filter(way -> columns.size() == 1
                            ? columns.contains(row.cells().get(way.offset()).column())
                            : offsets.contains(way.offset()))
                    .toList();
        }
    }

    private void read(RowMatch row, List<List<Slot>> plans, List<Way> ways) {
        if (ways.isEmpty()) {
            reportUnread(row, plans, RemarkKind.ROW_MISCOUNTED);
            return;
        }
        Map<CellAddress, GridCell> agreed = values(row, ways.get(0));
        Set<CellAddress> disputed = new LinkedHashSet<>();
        for (Way way : ways.subList(1, ways.size())) {
            Map<CellAddress, GridCell> other = values(row, way);
            dispute(agreed, other, disputed);
        }
        agreed.forEach((cell, found) -> {
            if (!disputed.contains(cell)) {
                out.put(cell, found);
            }
        });
        settle(row, ways, agreed, disputed);
    }

    private void settle(RowMatch row, List<Way> ways, Map<CellAddress, GridCell> agreed, Set<CellAddress> disputed) {
        if (!disputed.isEmpty()) {
            List<CellAddress> cells = List.copyOf(disputed);
            out.putUnreadable(cells, row.cells(), row.row().place());
            out.remark(Remark.of(
                    RemarkKind.ROW_AMBIGUOUS,
                    cells,
                    row.row().place(),
                    row.row().toString()));
        } else if (ways.get(0).assumed()) {
            assumed.addAll(agreed.keySet());
        }
        if (disputed.isEmpty()) {
            checkSubtotal(row, ways.get(0));
        }
    }

    private static void dispute(
            Map<CellAddress, GridCell> agreed, Map<CellAddress, GridCell> other, Set<CellAddress> disputed) {
        Set<CellAddress> cells = new LinkedHashSet<>(agreed.keySet());
        cells.addAll(other.keySet());
        for (CellAddress cell : cells) {
            Figure one = agreed.containsKey(cell) ? agreed.get(cell).figure() : Figure.blank();
            Figure two = other.containsKey(cell) ? other.get(cell).figure() : Figure.blank();
            if (!Objects.equals(one, two)) {
                disputed.add(cell);
            }
        }
    }

    private Map<CellAddress, GridCell> values(RowMatch row, Way way) {
        Map<CellAddress, GridCell> values = new LinkedHashMap<>();
        for (int i = 0; i < way.slots().size(); i++) {
            GridCell found = row.cells().get(way.offset() + i);
            row.address(way.slots().get(i), out.form())
                    .ifPresent(cell -> values.merge(
                            cell, found, (one, two) -> one.figure().equals(two.figure()) ? one : conflict(one, two)));
        }
        return values;
    }

    /** Two columns of one heading with different figures. */
    private static GridCell conflict(GridCell one, GridCell two) {
        return new GridCell(one.text() + " | " + two.text(), one.column(), 1, one.place());
    }

    private void checkSubtotal(RowMatch row, Way way) {
        subtotals(row, way)
                .filter(each -> each.isClosed() && each.differs())
                .forEach(each -> out.remark(Remark.of(
                        RemarkKind.SUBTOTAL_DIFFERS,
                        List.copyOf(each.parts().keySet()),
                        each.stated().place(),
                        label(row),
                        each.stated().text(),
                        each.sum())));
    }

    /** A sum that a row states, and what it sums up. */
    private record Subtotal(GridCell stated, Map<CellAddress, Figure> parts) {

        /** Whether every part states a whole number. */
        boolean isClosed() {
            return parts.values().stream().allMatch(Figure::isWhole);
        }

        long sum() {
            return parts.values().stream().mapToLong(part -> part.countOr(0)).sum();
        }

        boolean differs() {
            return sum() != stated.figure().countOr(-1);
        }
    }

    /** The totals of the form's own lines. */
    private Stream<Subtotal> totals(RowMatch row, Way way) {
        Map<CellAddress, GridCell> values = values(row, way);
        return values.entrySet().stream()
                .filter(each -> out.form().columnOf(each.getKey()).isTotal())
                .filter(each -> each.getValue().figure().isWhole())
                .map(each -> new Subtotal(each.getValue(), parts(each.getKey(), values)));
    }

    private static Map<CellAddress, Figure> parts(CellAddress total, Map<CellAddress, GridCell> values) {
        Map<CellAddress, Figure> parts = new LinkedHashMap<>();
        values.forEach((cell, found) -> {
            if (cell.line().equals(total.line()) && !cell.equals(total)) {
                parts.put(cell, found.figure());
            }
        });
        return parts;
    }

    /** The subtotals of a row: of all kinds of applicants but natural persons. */
    private Stream<Subtotal> subtotals(RowMatch row, Way way) {
        if (way.slots().stream().noneMatch(slot -> slot.kind() == Slot.Kind.SUBTOTAL)) {
            return Stream.empty();
        }
        Map<CellAddress, GridCell> values = values(row, way);
        Map<CellAddress, Figure> parts = new LinkedHashMap<>();
        for (ApplicantType type : ApplicantType.values()) {
            row.address(Slot.of(type, -1), out.form())
                    .filter(cell -> type != ApplicantType.NATURAL_PERSON && values.containsKey(cell))
                    .ifPresent(cell -> parts.put(cell, values.get(cell).figure()));
        }
        return parts.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, way.slots().size())
                        .filter(i -> way.slots().get(i).kind() == Slot.Kind.SUBTOTAL)
                        .mapToObj(i -> row.cells().get(way.offset() + i))
                        .filter(cell -> cell.figure().isWhole())
                        .map(cell -> new Subtotal(cell, parts));
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
        if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
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
