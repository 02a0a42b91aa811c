package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.Section;
import org.jspecify.annotations.Nullable;

/** Reads Table 4 however it is laid out: one row of all cells, one table for every route, or transposed. */
final class RemedyTableReader implements TableReader {

    /** More rows than these are no headings of one table; keeps a hostile table cheap. */
    private static final int MOST_HEADING_ROWS = 20;

    private final CellCollector out;
    private final RemedyHeaderReader headers;

    RemedyTableReader(FormTable table, CellCollector out) {
        this.out = out;
        this.headers = RemedyHeaderReader.of(table);
    }

    @Override
    public void read(Grid grid, String caption) {
        Header header = Header.NONE;
        LineTerm route = headers.captionRoute(caption);
        List<RowMatch> matches = new ArrayList<>();
        List<List<List<Slot>>> plans = new ArrayList<>();
        RowReader reader = new RowReader(Section.REMEDIES, out, grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            if (headers.isHeader(row) && !isBlankLine(grid.rows(), i, header)) {
                int end = endOfHeader(grid, i);
                header = headers.read(grid.rows().subList(i, end), grid.isAligned());
                route = route(header, route);
                i = end - 1;
                continue;
            }
            LineTerm caption4 = route;
            Header above = header;
            match(row, above).ifPresent(found -> take(found, caption4, reader, matches, plans));
        }
        reader.read(matches, plans);
    }

    /** The route of the rows below headings: the one that they name, none of several, or the one before. */
    private static @Nullable LineTerm route(Header header, @Nullable LineTerm before) {
        Set<LineTerm> named = new HashSet<>();
        for (GridCell cell : header.terms()) {
            LineTerm route = RemedyHeaderReader.route(cell);
            if (route != null) {
                named.add(route);
            }
        }
        return named.isEmpty() ? before : named.size() == 1 ? named.iterator().next() : null;
    }

    private int endOfHeader(Grid grid, int start) {
        List<GridRow> rows = grid.rows();
        int end = start + 1;
        while (end < Math.min(rows.size(), start + MOST_HEADING_ROWS)
                && headers.isHeader(rows.get(end))
                && !(mayBeBlankLine(rows, end)
                        && isBlankLine(rows, end, headers.read(rows.subList(start, end), grid.isAligned())))) {
            end++;
        }
        return end;
    }

    /** A row that looks like a heading but is a line without figures: one label, blanks, the headings already above. */
    private boolean isBlankLine(List<GridRow> rows, int index, Header header) {
        if (header.isEmpty() || !mayBeBlankLine(rows, index)) {
            return false;
        }
        boolean namesResult = RemedyHeaderReader.result(last(rows.get(index).filled())) != null;
        return header.terms().stream().anyMatch(cell -> RemedyHeaderReader.result(cell) != null) != namesResult;
    }

    private boolean mayBeBlankLine(List<GridRow> rows, int index) {
        int filled = rows.get(index).filled().size();
        if (filled > 2 || filled == rows.get(index).cells().size()) {
            return false;
        }
        boolean resultsFollow = index + 1 < rows.size()
                && headers.isHeader(rows.get(index + 1))
                && rows.get(index + 1).filled().size() > 2;
        return !resultsFollow;
    }

    private static GridCell last(List<GridCell> cells) {
        return cells.get(cells.size() - 1);
    }

    private Optional<RowMatch> match(GridRow row, Header header) {
        List<GridCell> cells = row.cells();
        for (int i = cells.size() - 1; i >= 0; i--) {
            GridCell cell = cells.get(i);
            if (!cell.isText()) {
                continue;
            }
            LineTerm route = RemedyHeaderReader.route(cell);
            ColumnTerm result = RemedyHeaderReader.result(cell);
            if (route != null || result != null) {
                return Optional.of(new RowMatch(
                        route, route == null ? result : null, cells.subList(i + 1, cells.size()), header, row));
            }
        }
        return row.filled().stream().noneMatch(GridCell::isFigure)
                        && row.filled().stream().anyMatch(GridCell::isText)
                ? Optional.empty()
                : Optional.of(new RowMatch(null, null, behindUnknown(cells), header, row));
    }

    /** Without a label that says nothing, such as 件数. */
    private static List<GridCell> behindUnknown(List<GridCell> cells) {
        int from = 0;
        while (from < cells.size() && cells.get(from).isText()) {
            from++;
        }
        return cells.subList(from, cells.size());
    }

    private void take(
            RowMatch match,
            @Nullable LineTerm caption,
            RowReader reader,
            List<RowMatch> matches,
            List<List<List<Slot>>> plans) {
        if (match.row().filled().size() == 1 && Texts.isPageNumber(match.row().toString())
                || match.row().cells().isEmpty()) {
            return;
        }
        boolean labelled = match.line() != null || match.column() != null;
        boolean unknownLabel = match.cells().size() < match.row().cells().size();
        RowMatch row = labelled || unknownLabel || !needsRoute(match.header())
                ? match
                : new RowMatch(caption, null, match.cells(), match.header(), match.row());
        List<List<Slot>> alternatives = plans(row);
        if (alternatives.isEmpty()) {
            boolean figures = match.cells().stream().anyMatch(cell -> !cell.isBlank());
            if (figures) {
                unread(row, reader);
            }
            return;
        }
        matches.add(row);
        plans.add(alternatives);
    }

    private void unread(RowMatch row, RowReader reader) {
        boolean known = row.line() != null
                || row.column() != null
                || row.cells().size() >= headers.official().size();
        if (known) {
            reader.reportUnread(row, List.of(headers.official()), RemarkKind.COLUMNS_UNCLEAR);
        } else {
            out.remark(Remark.of(
                    RemarkKind.ROW_UNKNOWN,
                    List.of(),
                    row.row().place(),
                    row.row().toString()));
        }
    }

    /** Whether the headings name results only, so that the route must be named elsewhere. */
    private static boolean needsRoute(Header header) {
        return header.isUnderstood()
                && header.slots().stream().allMatch(slot -> slot.line() == null && slot.column() != null);
    }

    private List<List<Slot>> plans(RowMatch row) {
        List<List<Slot>> plans = new ArrayList<>();
        Header header = row.header();
        if (header.isUnderstood()
                && header.slots().stream()
                        .allMatch(slot -> row.address(slot, out.form()).isPresent())) {
            plans.add(header.slots());
        }
        List<Slot> all = headers.official();
        boolean whole = header.slots().size() == all.size() && !plans.isEmpty();
        boolean unlabelled = row.line() == null && row.column() == null;
        boolean enough = row.cells().size() >= all.size();
        if (unlabelled && enough && !whole && headers.followsForm(header.terms())) {
            plans.add(all);
        }
        return plans;
    }
}
