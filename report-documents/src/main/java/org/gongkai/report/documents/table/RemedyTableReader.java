package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.jspecify.annotations.Nullable;

/** Reads Table 4 however it is laid out: one row of all cells, one table for every route, or transposed. */
public final class RemedyTableReader implements TableReader {

    /** More rows than these are no headings of one table; keeps a hostile table cheap. */
    private static final int MOST_HEADING_ROWS = 20;

    private final CellCollector out;
    private final RemedyHeaderReader headers;

    public RemedyTableReader(FormTable table, CellCollector out) {
        this.out = out;
        this.headers = RemedyHeaderReader.of(table);
    }

    @Override
    public void read(Grid grid, String caption) {
        out.beginTable();
        TableHeader header = TableHeader.NONE;
        LineTerm route = headers.captionRoute(caption);
        List<LabelledRow> matches = new ArrayList<>();
        List<List<List<ColumnMeaning>>> plans = new ArrayList<>();
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
            TableHeader above = header;
            match(row, above).ifPresent(found -> take(found, caption4, reader, matches, plans));
        }
        reader.read(matches, plans);
    }

    /** The route of the rows below headings: the one that they name, none of several, or the one before. */
    private @Nullable LineTerm route(TableHeader header, @Nullable LineTerm before) {
        Set<LineTerm> named = new HashSet<>();
        for (GridCell cell : header.terms()) {
            LineTerm route = headers.route(cell);
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
    private boolean isBlankLine(List<GridRow> rows, int index, TableHeader header) {
        if (header.isEmpty() || !mayBeBlankLine(rows, index)) {
            return false;
        }
        boolean namesResult = headers.result(last(rows.get(index).filled())) != null;
        return header.terms().stream().anyMatch(cell -> headers.result(cell) != null) != namesResult;
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

    private Optional<LabelledRow> match(GridRow row, TableHeader header) {
        List<GridCell> cells = row.cells();
        for (int i = cells.size() - 1; i >= 0; i--) {
            GridCell cell = cells.get(i);
            if (!cell.isText()) {
                continue;
            }
            LineTerm route = headers.route(cell);
            ColumnTerm result = headers.result(cell);
            if (route != null || result != null) {
                return Optional.of(new LabelledRow(
                        route, route == null ? result : null, cells.subList(i + 1, cells.size()), header, row));
            }
        }
        return row.filled().stream().noneMatch(GridCell::isFigure)
                        && row.filled().stream().anyMatch(GridCell::isText)
                ? Optional.empty()
                : Optional.of(new LabelledRow(null, null, behindUnknown(cells), header, row));
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
            LabelledRow match,
            @Nullable LineTerm caption,
            RowReader reader,
            List<LabelledRow> matches,
            List<List<List<ColumnMeaning>>> plans) {
        if (match.row().filled().size() == 1 && Texts.isPageNumber(match.row().toString())
                || match.row().cells().isEmpty()) {
            return;
        }
        boolean labelled = match.line() != null || match.column() != null;
        boolean unknownLabel = match.cells().size() < match.row().cells().size();
        LabelledRow row = labelled || unknownLabel || !needsRoute(match.header())
                ? match
                : new LabelledRow(caption, null, match.cells(), match.header(), match.row());
        List<List<ColumnMeaning>> alternatives = plans(row);
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

    private void unread(LabelledRow row, RowReader reader) {
        boolean known = row.line() != null
                || row.column() != null
                || row.cells().size() >= headers.official().size();
        if (known) {
            reader.reportUnread(row, List.of(headers.official()), RemarkKind.COLUMNS_UNCLEAR);
        } else {
            out.remark(Remark.at(
                    row.row().place().location(),
                    RemarkKind.ROW_UNKNOWN,
                    List.of(),
                    row.row().toString()));
        }
    }

    /** Whether the headings name results only, so that the route must be named elsewhere. */
    private static boolean needsRoute(TableHeader header) {
        return header.isUnderstood()
                && header.meanings().stream().allMatch(meaning -> meaning.line() == null && meaning.column() != null);
    }

    private List<List<ColumnMeaning>> plans(LabelledRow row) {
        List<List<ColumnMeaning>> plans = new ArrayList<>();
        TableHeader header = row.header();
        if (header.isUnderstood()
                && header.meanings().stream()
                        .allMatch(meaning -> row.address(meaning, out.form()).isPresent())) {
            plans.add(header.meanings());
        }
        List<ColumnMeaning> all = headers.official();
        boolean whole = header.meanings().size() == all.size() && !plans.isEmpty();
        boolean unlabelled = row.line() == null && row.column() == null;
        boolean enough = row.cells().size() >= all.size();
        if (unlabelled && enough && !whole && headers.followsForm(header.terms())) {
            plans.add(all);
        }
        return plans;
    }
}
