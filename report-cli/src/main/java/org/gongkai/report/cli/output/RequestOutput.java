package org.gongkai.report.cli.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Terminal.Paint;
import org.gongkai.report.cli.terminal.Visible;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestDifference;
import org.gongkai.report.model.request.RequestTable;

/** Table 3 as a register of requests fills it, on a terminal. */
public final class RequestOutput {

    private static final String INDENT = "    ";
    private static final String GAP = "  ";

    private final Terminal terminal;
    private final RequestTable table;

    public RequestOutput(Terminal terminal, RequestTable table) {
        this.terminal = terminal;
        this.table = table;
    }

    /** The whole table. */
    public void table(int registered) {
        terminal.line(terminal.text(
                "count.of",
                table.period().toString(),
                table.edition().code(),
                String.valueOf(registered),
                String.valueOf(table.requests().size())));
        TableText text = new TableText(terminal, table.figures(), MarkedCells.none());
        table.edition().form().table(Section.APPLICATIONS).ifPresent(text::print);
    }

    /** The requests of one cell, a line each. */
    public void requests(CellAddress cell) {
        table.requests(cell).forEach(request -> request("", request));
    }

    /** The cells that a report fills otherwise, each with its requests. */
    public void differences(List<RequestDifference> differences) {
        differences.forEach(this::difference);
        terminal.line(
                differences.isEmpty()
                        ? terminal.paint(Paint.GOOD, terminal.text("count.same"))
                        : terminal.paint(
                                Paint.ERROR, terminal.text("count.different", String.valueOf(differences.size()))));
    }

    private void difference(RequestDifference difference) {
        Form form = table.edition().form();
        String stated = difference.stated().isBlank()
                ? terminal.text("diff.nothing")
                : Visible.text(difference.stated().toString());
        terminal.line(terminal.text(
                "count.difference",
                terminal.paint(Paint.STRONG, difference.cell().toString()),
                form.describe(difference.cell()).text(locale()),
                stated,
                String.valueOf(difference.counted())));
        difference.requests().forEach(request -> request(INDENT, request));
    }

    private void request(String indent, InformationRequest request) {
        String closed = request.closed().map(LocalDate::toString).orElseGet(() -> terminal.text("count.open"));
        String result =
                request.result().map(each -> GAP + each.brief().text(locale())).orElse("");
        terminal.line(indent
                + Visible.text(request.id())
                + GAP
                + request.applicant().label().text(locale())
                + GAP
                + request.received()
                + GAP
                + closed
                + result);
    }

    private Locale locale() {
        return terminal.locale();
    }
}
