package org.gongkai.report.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;

/** Prints a report on pages: text that is wrapped, and ruled tables that go on over pages. */
final class PdfReport {

    private static final double LEFT = 60;
    private static final double RIGHT = 535;
    private static final double TOP = 90;
    private static final double BOTTOM = 750;
    private static final double SIZE = 14;
    private static final double SMALL = 8;
    private static final double PADDING = 3;

    private final DisclosureReport report;
    private final PdfSheet sheet = new PdfSheet();
    private double y = TOP;
    private int page = 1;

    private PdfReport(DisclosureReport report) {
        this.report = report;
    }

    static byte[] of(DisclosureReport report) {
        return new PdfReport(report).write();
    }

    private byte[] write() {
        for (String line : wrapped(report.title().orElseThrow(), 20, RIGHT - LEFT)) {
            sheet.text((LEFT + RIGHT - PdfSheet.width(line, 20)) / 2, y, 20, line);
            y += 32;
        }
        y += 10;
        report.preamble().ifPresent(this::paragraphs);
        for (Section section : Section.values()) {
            paragraphs(section.heading().zh());
            switch (section) {
                case OVERVIEW -> overview();
                case PROBLEMS -> report.problemsAndImprovements().ifPresent(this::paragraphs);
                case OTHER_MATTERS -> report.otherMatters().text().ifPresent(this::paragraphs);
                default -> table(report.edition().form().table(section).orElseThrow());
            }
        }
        pageNumber();
        return sheet.bytes();
    }

    private void overview() {
        report.overview().introduction().ifPresent(this::paragraphs);
        for (OverviewPart part : OverviewPart.values()) {
            Optional<String> text = report.overview().part(part);
            if (text.isPresent()) {
                paragraphs(part.heading().zh());
                paragraphs(text.get());
            }
        }
    }

    private void paragraphs(String text) {
        text.lines().forEach(line -> {
            // Two signs indented, as documents are.
            String rest = "　　" + line;
            for (String each : wrapped(rest, SIZE, RIGHT - LEFT)) {
                if (y > BOTTOM) {
                    newPage();
                }
                int indent = each.startsWith("　　") ? 2 : 0;
                sheet.text(LEFT + indent * SIZE, y, SIZE, each.substring(indent));
                y += 26;
            }
        });
    }

    private void newPage() {
        pageNumber();
        sheet.page();
        page++;
        y = TOP;
    }

    private void pageNumber() {
        sheet.text(285, 800, 10, "— " + page + " —");
    }

    static List<String> wrapped(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (PdfSheet.width(line.toString() + text.charAt(i), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(text.charAt(i));
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A cell on its way onto paper. */
    private record Placed(int row, int column, PrintedCell cell, List<String> lines) {}

    private void table(FormTable table) {
        List<PrintedRow> rows = table.printed().rows();
        int columns = table.printed().width();
        double[] xs = columns(table, columns);
        List<Placed> cells = place(rows, columns, xs);
        double[] heights = new double[rows.size()];
        Arrays.fill(heights, 18);
        for (Placed cell : cells) {
            int last = cell.row() + cell.cell().height() - 1;
            double needed = cell.lines().size() * (SMALL + 3) + 2 * PADDING + 4;
            double there = 0;
            for (int row = cell.row(); row < last; row++) {
                there += heights[row];
            }
            heights[last] = Math.max(heights[last], needed - there);
        }
        draw(cells, heights, xs);
        y += 30;
    }

    private static double[] columns(FormTable table, int columns) {
        int labels = table.printed().rows().stream()
                .filter(row -> row.kind() == PrintedRow.Kind.LINE)
                .mapToInt(row -> columns
                        - (int) row.cells().stream()
                                .filter(cell -> cell.kind() == PrintedCell.Kind.FIGURE)
                                .count())
                .min()
                .orElse(0);
        double figure = labels == 0 ? (RIGHT - LEFT) / columns : Math.min(45, 250.0 / (columns - labels));
        double[] xs = new double[columns + 1];
        double label = labels == 0 ? 0 : (RIGHT - LEFT - figure * (columns - labels)) / labels;
        xs[0] = LEFT;
        for (int i = 0; i < columns; i++) {
            xs[i + 1] = xs[i] + (i < labels ? label : figure);
        }
        return xs;
    }

    private List<Placed> place(List<PrintedRow> rows, int columns, double[] xs) {
        int[] reach = new int[columns];
        List<Placed> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (PrintedCell cell : rows.get(row).cells()) {
                while (reach[column] > row) {
                    column++;
                }
                double width = xs[column + cell.width()] - xs[column] - 2 * PADDING;
                cells.add(new Placed(row, column, cell, wrapped(cell.text(report::figure), SMALL, width)));
                for (int end = column + cell.width(); column < end; column++) {
                    reach[column] = row + cell.height();
                }
            }
        }
        return cells;
    }

    /** Draws as many rows on each page as fit; a cell that goes on is closed at the break, and opened again. */
    private void draw(List<Placed> cells, double[] heights, double[] xs) {
        int from = 0;
        while (from < heights.length) {
            if (y + heights[from] > BOTTOM + 20) {
                newPage();
                y = TOP - 20;
            }
            int to = from;
            double[] ys = new double[heights.length + 1];
            ys[from] = y;
            while (to < heights.length && ys[to] + heights[to] <= BOTTOM + 20) {
                ys[to + 1] = ys[to] + heights[to];
                to++;
            }
            for (Placed cell : cells) {
                int first = Math.max(from, cell.row());
                int end = Math.min(to, cell.row() + cell.cell().height());
                if (first < end) {
                    draw(cell, first == cell.row(), xs, ys[first], ys[end]);
                }
            }
            y = ys[to];
            from = to;
        }
    }

    private void draw(Placed cell, boolean begins, double[] xs, double top, double bottom) {
        double left = xs[cell.column()];
        double right = xs[cell.column() + cell.cell().width()];
        sheet.box(left, top, right, bottom);
        boolean label =
                cell.cell().kind() == PrintedCell.Kind.LINE || cell.cell().kind() == PrintedCell.Kind.GROUP;
        double line = top + PADDING + SMALL;
        for (String text : begins ? cell.lines() : List.<String>of()) {
            double x = label ? left + PADDING : (left + right - PdfSheet.width(text, SMALL)) / 2;
            sheet.text(x, line, SMALL, text);
            line += SMALL + 3;
        }
    }
}
