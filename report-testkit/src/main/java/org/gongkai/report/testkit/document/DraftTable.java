package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.form.ApplicantType;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.Section;
import org.gongkai.report.model.form.TableHeading;
import org.gongkai.report.model.form.Total;

/** A table on its way into a document: rows of cells with spans, to be laid out, spoilt and written. */
final class DraftTable {

    /** A cell; {@code figure} tells data from labels. */
    record Cell(String text, int width, int height, boolean figure) {
        Cell withText(String other) {
            return new Cell(other, width, height, figure);
        }
    }

    /** A row; {@code header} tells headings from lines. */
    record Row(List<Cell> cells, boolean header) {
        Row with(List<Cell> other) {
            return new Row(other, header);
        }

        boolean hasFigures() {
            return cells.stream().anyMatch(Cell::figure);
        }
    }

    final List<Row> rows = new ArrayList<>();
    /** Rows that have lost their meaning; no second loss may make up for the first. */
    final Set<Row> spoilt = Collections.newSetFromMap(new IdentityHashMap<>());

    final int width;
    String caption = "";

    DraftTable(int width) {
        this.width = width;
    }

    static Cell label(String text, int width, int height) {
        return new Cell(text, width, height, false);
    }

    static Cell label(String text) {
        return label(text, 1, 1);
    }

    void row(boolean header, List<Cell> cells) {
        rows.add(new Row(new ArrayList<>(cells), header));
    }

    static FormTable table(DisclosureReport report, Section section) {
        return report.edition().form().tables().stream()
                .filter(table -> table.section() == section)
                .findFirst()
                .orElseThrow();
    }

    static List<Cell> figures(DisclosureReport report, FormLine line) {
        List<Cell> cells = new ArrayList<>();
        line.cells().forEach(cell -> cells.add(new Cell(report.figure(cell).toString(), 1, 1, true)));
        return cells;
    }

    /** Table 2 as printed, or a table for every item, or without headings. */
    static List<DraftTable> proactive(DisclosureReport report, boolean apart, boolean headings) {
        List<DraftTable> tables = new ArrayList<>();
        DraftTable table = new DraftTable(4);
        for (FormNode group : table(report, Section.PROACTIVE_DISCLOSURE).root().nodes()) {
            if (apart && !table.rows.isEmpty()) {
                tables.add(table);
                table = new DraftTable(4);
            }
            List<FormLine> lines = group.lines().toList();
            int columns = lines.get(0).columns().size();
            if (headings) {
                table.row(true, List.of(label(group.label().zh(), 4, 1)));
                List<Cell> header = new ArrayList<>(
                        List.of(label(TableHeading.CONTENT.label().zh())));
                lines.get(0)
                        .columns()
                        .forEach(column -> header.add(label(column.label().zh())));
                table.row(true, spread(header, columns));
            }
            for (FormLine line : lines) {
                List<Cell> cells = new ArrayList<>(List.of(label(line.label().zh())));
                cells.addAll(figures(report, line));
                table.row(false, spread(cells, columns));
            }
        }
        tables.add(table);
        return tables;
    }

    private static List<Cell> spread(List<Cell> cells, int columns) {
        List<Cell> spread = new ArrayList<>(cells);
        Cell last = spread.remove(columns);
        spread.add(new Cell(last.text(), 4 - columns, 1, last.figure()));
        return spread;
    }

    /** Table 3 under three heading rows, with or without a subtotal of the organisations. */
    static DraftTable applications(DisclosureReport report, boolean subtotal) {
        FormTable form = table(report, Section.APPLICATIONS);
        int organisations = subtotal ? 6 : 5;
        DraftTable table = new DraftTable(5 + organisations);
        table.row(
                true,
                List.of(
                        label(form.note().orElseThrow().zh(), 3, 3),
                        label(TableHeading.APPLICANTS.label().zh(), 2 + organisations, 1)));
        table.row(
                true,
                List.of(
                        label(ApplicantType.NATURAL_PERSON.label().zh(), 1, 2),
                        label(TableHeading.ORGANISATIONS.label().zh(), organisations, 1),
                        label(Total.TOTAL.label().zh(), 1, 2)));
        List<Cell> third = new ArrayList<>();
        for (ApplicantType type : ApplicantType.values()) {
            if (type != ApplicantType.NATURAL_PERSON) {
                third.add(label(type.label().zh()));
            }
        }
        if (subtotal) {
            third.add(label("法人小计"));
        }
        table.row(true, third);
        table.lines(report, form.root(), 3, new ArrayList<>(), subtotal);
        return table;
    }

    private void lines(DisclosureReport report, FormGroup group, int labels, List<Cell> open, boolean subtotal) {
        List<Cell> opening = open;
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                opening.add(label(inner.printed().zh(), 1, (int) inner.lines().count()));
                lines(report, inner, labels - 1, opening, subtotal);
            } else if (node instanceof FormLine line) {
                List<Cell> cells = new ArrayList<>(opening);
                cells.add(label(line.printed().zh(), labels, 1));
                cells.addAll(applicants(report, line, subtotal));
                row(false, cells);
            }
            opening = new ArrayList<>();
        }
    }

    static List<Cell> applicants(DisclosureReport report, FormLine line, boolean subtotal) {
        List<Cell> cells = figures(report, line);
        if (subtotal) {
            long sum = 0;
            for (Cell cell : cells.subList(1, 6)) {
                sum += Figure.parse(cell.text()).countOr(0);
            }
            cells.add(6, new Cell(Long.toString(sum), 1, 1, true));
        }
        return cells;
    }

    /** Table 3 as an optical reader cuts it up: a small table for every line. */
    static List<DraftTable> applicationsLineByLine(DisclosureReport report) {
        List<DraftTable> tables = new ArrayList<>();
        for (FormLine line : table(report, Section.APPLICATIONS).lines()) {
            DraftTable table = new DraftTable(8);
            List<Cell> header = new ArrayList<>(List.of(label("项目")));
            for (int i = 1; i <= 6; i++) {
                header.add(label("数据" + i));
            }
            header.add(label(Total.TOTAL.label().zh()));
            table.row(true, header);
            List<Cell> cells = new ArrayList<>(List.of(label(line.printed().zh())));
            cells.addAll(figures(report, line));
            table.row(false, cells);
            tables.add(table);
        }
        return tables;
    }

    /** Table 4 as one row, as a table for every route, with a row for every route, or for every result. */
    static List<DraftTable> remedies(DisclosureReport report, int layout) {
        FormTable form = table(report, Section.REMEDIES);
        return switch (layout) {
            case 0 -> List.of(oneRow(report, form));
            case 1 ->
                form.lines().stream().map(line -> ofRoute(report, line, false)).toList();
            case 2 ->
                form.lines().stream().map(line -> ofRoute(report, line, true)).toList();
            case 3 -> List.of(byRoute(report, form));
            default -> List.of(byResult(report, form));
        };
    }

    private static DraftTable oneRow(DisclosureReport report, FormTable form) {
        DraftTable table = new DraftTable(15);
        table.row(
                true,
                List.of(
                        label(form.root().nodes().get(0).label().zh(), 5, 1),
                        label(form.root().nodes().get(1).label().zh(), 10, 1)));
        List<Cell> second = new ArrayList<>();
        List<Cell> third = new ArrayList<>();
        form.lines()
                .get(0)
                .columns()
                .forEach(column -> second.add(label(column.label().zh(), 1, 2)));
        for (FormLine line : form.lines().subList(1, 3)) {
            second.add(label(line.label().zh(), 5, 1));
            line.columns().forEach(column -> third.add(label(column.label().zh())));
        }
        table.row(true, second);
        table.row(true, third);
        List<Cell> figures = new ArrayList<>();
        form.lines().forEach(line -> figures.addAll(figures(report, line)));
        table.row(false, figures);
        return table;
    }

    private static DraftTable ofRoute(DisclosureReport report, FormLine line, boolean captioned) {
        DraftTable table = new DraftTable(5);
        if (captioned) {
            table.caption = line.label().zh();
        } else {
            table.row(true, List.of(label(line.label().zh(), 5, 1)));
        }
        table.row(true, headings(line));
        table.row(false, figures(report, line));
        return table;
    }

    private static List<Cell> headings(FormLine line) {
        return line.columns().stream().map(column -> label(column.label().zh())).toList();
    }

    private static DraftTable byRoute(DisclosureReport report, FormTable form) {
        DraftTable table = new DraftTable(6);
        List<Cell> header = new ArrayList<>(List.of(label("类别")));
        header.addAll(headings(form.lines().get(0)));
        table.row(true, header);
        for (FormLine line : form.lines()) {
            List<Cell> cells = new ArrayList<>(List.of(label(line.label().zh())));
            cells.addAll(figures(report, line));
            table.row(false, cells);
        }
        return table;
    }

    private static DraftTable byResult(DisclosureReport report, FormTable form) {
        DraftTable table = new DraftTable(4);
        List<Cell> header = new ArrayList<>(List.of(label("结果")));
        form.lines().forEach(line -> header.add(label(line.label().zh())));
        table.row(true, header);
        for (FormColumn column : form.lines().get(0).columns()) {
            boolean total = column.term() instanceof Total;
            List<Cell> cells = new ArrayList<>(List.of(
                    label(total ? Total.TOTAL.aliases().get(0) : column.label().zh())));
            form.lines()
                    .forEach(line -> cells.add(
                            new Cell(report.figure(line.cell(column.term())).toString(), 1, 1, true)));
            table.row(false, cells);
        }
        return table;
    }
}
