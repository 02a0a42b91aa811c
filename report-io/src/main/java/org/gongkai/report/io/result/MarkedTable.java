package org.gongkai.report.io.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;

/** A report's tables in HTML; the cells that findings involve carry a class, a sign and the ids of the rules. */
final class MarkedTable {

    private final XmlOut html;
    private final CheckedReport checked;
    private final String id;
    private final Map<CellAddress, Mark> marks = new HashMap<>();
    private List<PrintedCell> headings = List.of();

    /** What findings say of a cell. */
    private record Mark(Severity severity, boolean suspect, String rules) {

        Mark and(Mark other) {
            Severity graver = severity.compareTo(other.severity) <= 0 ? severity : other.severity;
            return new Mark(graver, suspect || other.suspect, rules + " " + other.rules);
        }

        String sign() {
            if (suspect) {
                return "!";
            }
            return severity == Severity.ERROR ? "*" : "?";
        }

        String style() {
            return severity == Severity.ERROR ? "error" : "warning";
        }
    }

    MarkedTable(XmlOut html, CheckedReport checked, String id) {
        this.html = html;
        this.checked = checked;
        this.id = id;
        for (Finding finding : checked.result().findings()) {
            for (CellAddress cell : finding.cells()) {
                boolean suspect = finding.suspect().filter(cell::equals).isPresent();
                marks.merge(cell, new Mark(finding.severity(), suspect, finding.rule()), Mark::and);
            }
        }
    }

    void write(FormTable table) throws XMLStreamException {
        headings = List.of();
        html.element("table", () -> {
            html.element(
                    "caption",
                    table.section().heading().zh() + " / "
                            + table.section().label().en());
            html.element("tbody", () -> {
                for (PrintedRow row : table.listed().rows()) {
                    row(row);
                }
            });
        });
        html.line();
    }

    private void row(PrintedRow row) throws XMLStreamException {
        switch (row.kind()) {
            case CAPTION, GROUP, LINE -> cells(row);
            case HEADINGS -> headings(row);
            case NOTE -> {}
        }
    }

    /** Column headings, where they differ from those of the line before. */
    private void headings(PrintedRow row) throws XMLStreamException {
        if (!row.cells().equals(headings)) {
            headings = row.cells();
            cells(row);
        }
    }

    private void cells(PrintedRow row) throws XMLStreamException {
        html.element("tr", () -> {
            for (PrintedCell cell : row.cells()) {
                cell(cell);
            }
        });
        html.line();
    }

    private void cell(PrintedCell cell) throws XMLStreamException {
        switch (cell.kind()) {
            case CORNER -> html.element("td", "");
            case COLUMN -> heading(cell, "col");
            case FIGURE -> figure(cell.address().orElseThrow());
            default -> heading(cell, "row");
        }
    }

    private void heading(PrintedCell cell, String scope) throws XMLStreamException {
        html.element(
                "th", cell.label().zh(), "scope", scope, "title", cell.label().en());
    }

    private void figure(CellAddress cell) throws XMLStreamException {
        Figure figure = checked.report().figure(cell);
        String anchor = id + "-" + cell;
        Mark mark = marks.get(cell);
        if (mark == null) {
            html.element("td", figure.toString(), "id", anchor);
        } else {
            html.element(
                    "td",
                    () -> html.element("mark", mark.sign() + figure),
                    "id",
                    anchor,
                    "class",
                    mark.style(),
                    "title",
                    cell + " " + mark.rules());
        }
    }
}
