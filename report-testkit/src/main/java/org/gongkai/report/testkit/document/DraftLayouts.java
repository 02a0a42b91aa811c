package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedPart;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.PrintedTable;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.testkit.document.DraftTable.Cell;

/** The tables of a report in the layouts in which bodies print them. */
final class DraftLayouts {

    private final DisclosureReport report;

    DraftLayouts(DisclosureReport report) {
        this.report = report;
    }

    private FormTable form(Section section) {
        return report.edition().form().table(section).orElseThrow();
    }

    /** Table 2 as printed, or a table for every item, or without headings. */
    List<DraftTable> proactive(boolean apart, boolean headings) {
        PrintedTable printed = form(Section.PROACTIVE_DISCLOSURE).printed();
        List<DraftTable> tables = new ArrayList<>(List.of(new DraftTable(printed.width())));
        for (PrintedPart part : printed.parts()) {
            if (apart && !tables.get(tables.size() - 1).rows.isEmpty()) {
                tables.add(new DraftTable(printed.width()));
            }
            DraftTable table = tables.get(tables.size() - 1);
            part.rows().stream().filter(row -> headings || !isHeader(row)).forEach(row -> add(table, row));
        }
        return tables;
    }

    /** Table 3 under three heading rows, with or without a subtotal of the organisations. */
    DraftTable applications(boolean subtotal) {
        FormTable form = form(Section.APPLICATIONS);
        DraftTable table = asPrinted(form, subtotal ? 1 : 0);
        if (subtotal) {
            List<FormColumn> columns = form.lines().get(0).columns();
            table.rows.forEach(row -> addSubtotal(row, columns));
        }
        return table;
    }

    private DraftTable asPrinted(FormTable form, int more) {
        PrintedTable printed = form.printed();
        DraftTable table = new DraftTable(printed.width() + more);
        printed.rows().forEach(row -> add(table, row));
        return table;
    }

    /** Headings over several columns get wider; the lowest ones, and the figures, one more. */
    private static void addSubtotal(DraftTable.Row row, List<FormColumn> columns) {
        List<Cell> cells = row.cells();
        if (!row.header()) {
            int first = cells.size() - columns.size();
            long sum = 0;
            int last = 0;
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).group().isPresent()) {
                    sum += Figure.parse(cells.get(first + i).text()).countOr(0);
                    last = first + i;
                }
            }
            cells.add(last + 1, Cell.figure(Long.toString(sum)));
        } else if (cells.stream().allMatch(cell -> cell.width() == 1)) {
            cells.add(Cell.label("法人小计"));
        } else {
            cells.replaceAll(cell -> cell.width() > 1 && cell.height() == 1 ? cell.withWidth(cell.width() + 1) : cell);
        }
    }

    /** Table 3 as an optical reader cuts it up: a small table for every line. */
    List<DraftTable> applicationsLineByLine() {
        return lines(form(Section.APPLICATIONS).listed())
                .map(line -> {
                    DraftTable table = new DraftTable(line.cells().size());
                    List<Cell> header = new ArrayList<>(List.of(Cell.label("项目")));
                    for (int i = 1; i < line.cells().size() - 1; i++) {
                        header.add(Cell.label("数据" + i));
                    }
                    header.add(Cell.label(Total.TOTAL.label().zh()));
                    table.row(true, header);
                    add(table, line);
                    return table;
                })
                .toList();
    }

    /** Table 4 as one row, as a table for every route, with a row for every route, or for every result. */
    List<DraftTable> remedies(int layout) {
        FormTable form = form(Section.REMEDIES);
        PrintedTable listed = form.listed();
        return switch (layout) {
            case 0 -> List.of(asPrinted(form, 0));
            case 1 -> lines(listed).map(line -> ofRoute(listed, line, false)).toList();
            case 2 -> lines(listed).map(line -> ofRoute(listed, line, true)).toList();
            case 3 -> List.of(byRoute(listed));
            default -> List.of(byResult(listed));
        };
    }

    private DraftTable ofRoute(PrintedTable listed, PrintedRow line, boolean captioned) {
        List<Cell> cells = cells(line);
        Cell label = cells.remove(0);
        DraftTable table = new DraftTable(cells.size());
        if (captioned) {
            table.caption = label.text();
        } else {
            table.row(true, List.of(label.withWidth(table.width)));
        }
        table.row(true, headings(listed));
        table.row(false, cells);
        return table;
    }

    private DraftTable byRoute(PrintedTable listed) {
        List<Cell> header = new ArrayList<>(List.of(Cell.label("类别")));
        header.addAll(headings(listed));
        DraftTable table = new DraftTable(header.size());
        table.row(true, header);
        lines(listed).forEach(line -> add(table, line));
        return table;
    }

    private DraftTable byResult(PrintedTable listed) {
        List<List<Cell>> lines = lines(listed).map(this::cells).toList();
        List<Cell> results = headings(listed);
        DraftTable table = new DraftTable(1 + lines.size());
        List<Cell> header = new ArrayList<>(List.of(Cell.label("结果")));
        lines.forEach(line -> header.add(line.get(0)));
        table.row(true, header);
        for (int i = 0; i < results.size(); i++) {
            boolean total = results.get(i).text().equals(Total.TOTAL.label().zh());
            List<Cell> cells = new ArrayList<>();
            cells.add(total ? Cell.label(Total.TOTAL.aliases().get(0)) : results.get(i));
            for (List<Cell> line : lines) {
                cells.add(line.get(1 + i));
            }
            table.row(false, cells);
        }
        return table;
    }

    private static Stream<PrintedRow> lines(PrintedTable table) {
        return table.rows().stream().filter(row -> row.kind() == PrintedRow.Kind.LINE);
    }

    /** The headings of the columns. */
    private List<Cell> headings(PrintedTable listed) {
        List<Cell> cells = cells(listed.rows().stream()
                .filter(row -> row.kind() == PrintedRow.Kind.HEADINGS)
                .findFirst()
                .orElseThrow());
        return cells.subList(1, cells.size());
    }

    private void add(DraftTable table, PrintedRow row) {
        table.row(isHeader(row), cells(row));
    }

    private static boolean isHeader(PrintedRow row) {
        return row.kind() != PrintedRow.Kind.LINE;
    }

    private List<Cell> cells(PrintedRow row) {
        List<Cell> cells = new ArrayList<>();
        for (PrintedCell cell : row.cells()) {
            boolean figure = cell.kind() == PrintedCell.Kind.FIGURE;
            cells.add(new Cell(cell.text(report::figure), cell.width(), cell.height(), figure));
        }
        return cells;
    }
}
