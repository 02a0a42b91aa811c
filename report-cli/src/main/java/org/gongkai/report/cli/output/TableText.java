package org.gongkai.report.cli.output;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.cli.terminal.PaddedText;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Terminal.Paint;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.DisplayWidth;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.rules.Severity;

/** A report's tables on a terminal; the cells that findings involve carry a mark, and colour where there is any. */
final class TableText {

    private static final int LABEL_WIDTH = 44;
    private static final int FIGURE_WIDTH = 9;
    private static final String BLANK = "·";

    private final Terminal terminal;
    private final DisclosureReport report;
    private final MarkedCells marked;
    private List<FormColumn> columns = List.of();

    TableText(Terminal terminal, DisclosureReport report, MarkedCells marked) {
        this.terminal = terminal;
        this.report = report;
        this.marked = marked;
    }

    void print() {
        for (FormTable table : report.edition().form().tables()) {
            columns = List.of();
            terminal.out()
                    .println(terminal.paint(
                            Paint.STRONG, table.section().heading().text(locale())));
            print(table.root(), 0);
            terminal.out().println();
        }
        terminal.out().println(terminal.paint(Paint.FAINT, terminal.text("table.legend", BLANK)));
    }

    private void print(FormGroup group, int depth) {
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                terminal.out().println(indent(depth) + inner.printed().text(locale()));
                print(inner, depth + 1);
            } else if (node instanceof FormLine line) {
                header(line);
                terminal.out().println(row(line, depth));
            }
        }
    }

    /** Column headings, where they differ from those of the line before. */
    private void header(FormLine line) {
        if (line.columns().equals(columns)) {
            return;
        }
        columns = line.columns();
        StringBuilder text = new StringBuilder(" ".repeat(LABEL_WIDTH));
        for (FormColumn column : columns) {
            text.append(' ').append(PaddedText.right(column.label().text(locale()), width(column)));
        }
        terminal.out().println(terminal.paint(Paint.FAINT, text.toString().stripTrailing()));
    }

    private String row(FormLine line, int depth) {
        String label = indent(depth) + line.printed().text(locale());
        StringBuilder text = new StringBuilder(PaddedText.left(label, LABEL_WIDTH));
        for (int i = 0; i < line.columns().size(); i++) {
            text.append(' ')
                    .append(figure(line.cells().get(i), width(line.columns().get(i))));
        }
        return text.toString();
    }

    private String figure(CellAddress cell, int width) {
        Figure figure = report.figure(cell);
        String text = figure.isBlank() ? BLANK : figure.toString();
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

    private int width(FormColumn column) {
        return Math.max(FIGURE_WIDTH, DisplayWidth.of(column.label().text(locale())));
    }

    private static String indent(int depth) {
        return "  ".repeat(depth);
    }

    private Locale locale() {
        return terminal.locale();
    }
}
