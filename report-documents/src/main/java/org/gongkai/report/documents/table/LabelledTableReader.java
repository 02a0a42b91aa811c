package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.Vocabulary;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.jspecify.annotations.Nullable;

/** Reads Tables 2 and 3: every row names its line, headings above name the columns. */
public final class LabelledTableReader implements TableReader {

    private static final int LONGEST_LABEL = 120;

    /** Headings of which none is the form's. */
    private static final TableHeader UNKNOWN = new TableHeader(List.of(ColumnMeaning.unknown(-1)), List.of());

    private final FormTable table;
    private final Section section;
    private final CellCollector out;
    private final HeaderReader headers;
    private TableHeader header = TableHeader.NONE;
    private final GroupSums sums;
    private boolean contradicted;

    /** The plans of the last line, which mostly hold for the next one too. */
    private List<List<ColumnMeaning>> plan = List.of();

    private @Nullable TableHeader planned;
    private @Nullable List<FormColumn> plannedColumns;

    public LabelledTableReader(FormTable table, CellCollector out) {
        this.table = table;
        this.section = table.section();
        this.out = out;
        this.headers = new HeaderReader(table);
        this.sums = new GroupSums(table, out);
    }

    @Override
    public void read(Grid grid, String caption) {
        out.beginTable();
        List<LabelledRow> matches = new ArrayList<>();
        List<List<List<ColumnMeaning>>> plans = new ArrayList<>();
        RowReader reader = new RowReader(section, out, grid);
        String fragment = "";
        List<GridRow> rows = grid.isAligned() ? grid.rows() : WrappedHeadings.join(grid.rows(), table);
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            if (headers.isHeader(row)) {
                int end = endOfHeader(rows, i);
                accept(headers.read(rows.subList(i, end), grid.isAligned()), row);
                i = end - 1;
                fragment = "";
                continue;
            }
            if (row.begins(cell -> LabelMeaning.of(cell).isItemHeading())) {
                header = TableHeader.NONE;
            }
            Optional<LabelledRow> match = match(row, fragment);
            if (match.isPresent() && isOfAnother(match.get())) {
                out.remark(Remark.at(row.place().location(), RemarkKind.ROW_UNKNOWN, List.of(), row.toString()));
                fragment = "";
                continue;
            }
            if (match.isEmpty() && isUnknownHeading(row)) {
                header = UNKNOWN;
            }
            if (match.isEmpty()) {
                fragment = leftOver(row, fragment);
                continue;
            }
            fragment = "";
            take(match.get(), grid, reader, matches, plans);
        }
        sums.remove(matches, plans);
        reader.read(matches, plans);
    }

    /** Whether cells before the label say that the row is another body's or year's. */
    private boolean isOfAnother(LabelledRow match) {
        int label = match.row().cells().size() - match.cells().size() - 1;
        for (int i = 0; i < label; i++) {
            GridCell cell = match.row().cells().get(i);
            if (cell.isText()
                    && LabelMeaning.of(cell).line(table).isEmpty()
                    && out.scope().excludes(cell.text())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a row heads columns that the form does not have: years, towns, months.
     *
     * <pre>
     * | 年份 | 2017年 | 2018年 | 2019年 | …
     * </pre>
     */
    private boolean isUnknownHeading(GridRow row) {
        List<GridCell> own = row.own();
        int texts = 0;
        int years = 0;
        int figures = 0;
        for (int i = 0; i < own.size(); i++) {
            GridCell cell = own.get(i);
            boolean year = cell.isFigure() && isYear(cell.figure().countOr(0));
            years += year ? 1 : 0;
            figures += cell.isFigure() && !year ? 1 : 0;
            boolean behind = i > 0 && cell.isText();
            texts += behind ? 1 : 0;
            if (behind && out.scope().excludes(cell.text())) {
                return true;
            }
        }
        return figures == 0
                && texts + years > 1
                && !row.begins(cell -> LabelMeaning.of(cell).isItemHeading());
    }

    private static boolean isYear(long number) {
        return number >= 2000 && number < 2100;
    }

    private int endOfHeader(List<GridRow> rows, int start) {
        int end = start + 1;
        while (end < rows.size() && headers.isHeader(rows.get(end)) && !startsAnew(rows, start, end)) {
            end++;
        }
        return end;
    }

    /** In Table 2 every item has its own heading row. */
    private boolean startsAnew(List<GridRow> rows, int start, int end) {
        return section == Section.PROACTIVE_DISCLOSURE && end > start;
    }

    private void accept(TableHeader found, GridRow row) {
        if (section == Section.PROACTIVE_DISCLOSURE || header.isEmpty()) {
            header = found;
            contradicted = false;
        } else if (found.isUnderstood() && !found.means(header)) {
            if (header.isUnderstood()) {
                contradicted = isSamePlan(found, header);
                out.remark(Remark.at(row.place().location(), RemarkKind.HEADING_IGNORED, List.of(), row.toString()));
            }
            header = contradicted || !header.isUnderstood() ? found : header;
        } else if (found.means(header)) {
            contradicted = false;
            header = found;
        } else {
            out.remark(Remark.at(row.place().location(), RemarkKind.HEADING_IGNORED, List.of(), row.toString()));
        }
    }

    /** Whether both name the columns of a whole table, so that one of them must be wrong. */
    private static boolean isSamePlan(TableHeader one, TableHeader other) {
        return one.meanings().size() == other.meanings().size();
    }

    private Optional<LabelledRow> match(GridRow row, String fragment) {
        List<GridCell> cells = row.cells();
        for (int i = cells.size() - 1; i >= 0; i--) {
            GridCell cell = cells.get(i);
            if (cell.isText()) {
                Optional<LineTerm> line = LabelMeaning.of(cell).line(table);
                if (line.isEmpty() && !fragment.isEmpty()) {
                    line = LabelMeaning.of(joined(fragment, cell)).line(table);
                }
                if (line.isPresent()) {
                    return Optional.of(new LabelledRow(line.get(), null, behind(cells, i), header, row));
                }
            }
        }
        return Optional.empty();
    }

    private static GridCell joined(String fragment, GridCell cell) {
        return new GridCell(fragment + cell.text(), cell.column(), 1, cell.place());
    }

    /** The cells behind the label; one that a span of the label covers from above is no cell of this row. */
    private static List<GridCell> behind(List<GridCell> cells, int label) {
        return cells.subList(label + 1, cells.size());
    }

    private String leftOver(GridRow row, String fragment) {
        if (row.hasFigure() && !isPageNumber(row.filled())) {
            out.remark(Remark.at(row.place().location(), RemarkKind.ROW_UNKNOWN, List.of(), row.toString()));
            return "";
        }
        List<GridCell> texts = row.own();
        texts.removeIf(cell -> !cell.isText());
        if (texts.size() != 1 || fragment.length() + texts.get(0).text().length() > LONGEST_LABEL) {
            return "";
        }
        return isPageNumber(texts) ? fragment : fragment + texts.get(0).text();
    }

    private static boolean isPageNumber(List<GridCell> cells) {
        return cells.size() == 1 && Texts.isPageNumber(cells.get(0).text());
    }

    private void take(
            LabelledRow match,
            Grid grid,
            RowReader reader,
            List<LabelledRow> matches,
            List<List<List<ColumnMeaning>>> plans) {
        Optional<FormLine> line = out.form().findLine(match.line());
        if (line.isEmpty()) {
            boolean figures = match.cells().stream().anyMatch(GridCell::isFigure);
            Optional<OtherLine> other = new OtherLineReader(grid, out.form().edition()).read(match, this::plans);
            if (other.isPresent()) {
                out.put(other.get(), match.row());
            } else if (figures) {
                RemarkKind kind = Vocabulary.isLine(match.line()) ? RemarkKind.OTHER_EDITION : RemarkKind.ROW_UNKNOWN;
                out.remark(Remark.at(
                        match.row().place().location(),
                        kind,
                        List.of(),
                        match.row().toString()));
            }
            return;
        }
        if (planned != header || plannedColumns != line.get().columns()) {
            planned = header;
            plannedColumns = line.get().columns();
            plan = plans(line.get());
        }
        List<List<ColumnMeaning>> alternatives = plan;
        if (alternatives.isEmpty() || contradicted) {
            reader.reportUnread(match, List.of(official(line.get())), RemarkKind.COLUMNS_UNCLEAR);
            return;
        }
        matches.add(match);
        plans.add(alternatives);
    }

    /** The columns that the row of a line may have: those of the headings, or else the form's own. */
    private List<List<ColumnMeaning>> plans(FormLine line) {
        List<List<ColumnMeaning>> plans = new ArrayList<>();
        int named = 0;
        for (FormColumn column : line.columns()) {
            named += header.columns().contains(column.term()) ? 1 : 0;
        }
        if (header.isUnderstood() && named == header.columns().size()) {
            plans.add(header.meanings());
        }
        boolean complete = !plans.isEmpty() && named == line.columns().size();
        boolean elsewhere = header.isUnderstood() && named == 0;
        if (!complete && (header.isEmpty() || elsewhere || isCutOff(line))) {
            plans.add(official(line));
        }
        return plans;
    }

    /** Whether the headings name some of the columns, and those in the form's order. */
    private boolean isCutOff(FormLine line) {
        List<ColumnTerm> official =
                line.columns().stream().map(FormColumn::term).toList();
        boolean unknown = header.meanings().stream().anyMatch(meaning -> !meaning.isTerm());
        if (unknown) {
            return false;
        }
        if (header.meanings().isEmpty()) {
            return official.containsAll(columns(header.terms()));
        }
        int next = 0;
        for (ColumnTerm term : columns(header.terms())) {
            int found = official.subList(next, official.size()).indexOf(term);
            if (found < 0) {
                return false;
            }
            next += found + 1;
        }
        return true;
    }

    private List<ColumnTerm> columns(List<GridCell> cells) {
        return cells.stream()
                .flatMap(cell -> LabelMeaning.of(cell).column(table).stream())
                .toList();
    }

    private static List<ColumnMeaning> official(FormLine line) {
        return line.columns().stream()
                .map(column -> ColumnMeaning.of(column.term(), -1))
                .toList();
    }
}
