package org.gongkai.report.cli.output;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.cli.terminal.PaddedText;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Terminal.Paint;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.print.DisplayWidth;
import org.gongkai.report.rules.Severity;

/** A report's tables on a terminal; the cells that findings involve carry a mark, and colour where there is any. */
final class TableText {

    private static final int LABEL_WIDTH = 44;
    private static final int FIGURE_WIDTH = 9;
    private static final String BLANK = "·";

    private final Terminal terminal;
    private final ReportFigures figures;
    private final MarkedCells marked;
    private List<PrintedCell> headings = List.of();

    TableText(Terminal terminal, ReportFigures figures, MarkedCells marked) {
        this.terminal = terminal;
        this.figures = figures;
        this.marked = marked;
    }

    void print() {
        for (FormTable table : figures.edition().form().tables()) {
            print(table);
            terminal.line();
        }
        terminal.line(terminal.paint(Paint.FAINT, terminal.text("table.legend", BLANK)));
    }

    void print(FormTable table) {
        headings = List.of();
        terminal.line(terminal.paint(Paint.STRONG, table.section().heading().text(locale())));
        table.listed().rows().forEach(this::print);
    }

    private void print(PrintedRow row) {
        switch (row.kind()) {
            case CAPTION, GROUP -> terminal.line(label(row));
            case HEADINGS -> header(row);
            case LINE -> terminal.line(line(row));
            case NOTE -> {}
        }
    }

    private String label(PrintedRow row) {
        return "  ".repeat(row.depth()) + text(row.cells().get(0));
    }

    /** Column headings, where they differ from those of the line before. */
    private void header(PrintedRow row) {
        if (row.cells().equals(headings)) {
            return;
        }
        headings = row.cells();
        StringBuilder text = new StringBuilder(" ".repeat(LABEL_WIDTH));
        for (int i = 1; i < headings.size(); i++) {
            text.append(' ').append(PaddedText.right(text(headings.get(i)), width(i)));
        }
        terminal.line(terminal.paint(Paint.FAINT, text.toString().stripTrailing()));
    }

    private String line(PrintedRow row) {
        StringBuilder text = new StringBuilder(PaddedText.left(label(row), LABEL_WIDTH));
        for (int i = 1; i < row.cells().size(); i++) {
            text.append(' ').append(figure(row.cells().get(i).address().orElseThrow(), width(i)));
        }
        return text.toString();
    }

    private String figure(CellAddress cell, int width) {
        Figure figure = figures.get(cell);
        String text = figure.isBlank() ? BLANK : terminal.visible(figure.toString());
        return marked.severity(cell)
                .map(severity -> terminal.paint(paint(severity), PaddedText.right(sign(cell, severity) + text, width)))
                .orElseGet(() -> PaddedText.right(text, width));
    }

    /** Seen without colours, too. */
    private String sign(CellAddress cell, Severity severity) {
        if (marked.isSuspect(cell)) {
            return "!";
        }
        return severity == Severity.ERROR ? "*" : "?";
    }

    private static Paint paint(Severity severity) {
        return severity == Severity.ERROR ? Paint.ERROR : Paint.WARNING;
    }

    private int width(int column) {
        return Math.max(FIGURE_WIDTH, DisplayWidth.of(text(headings.get(column))));
    }

    private String text(PrintedCell cell) {
        return cell.label().text(locale());
    }

    private Locale locale() {
        return terminal.locale();
    }
}
