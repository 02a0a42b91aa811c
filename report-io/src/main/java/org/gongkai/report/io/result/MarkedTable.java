package org.gongkai.report.io.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;

/** A report's tables in HTML; the cells that findings involve carry a class, a sign and the ids of the rules. */
final class MarkedTable {

    private final XmlOut html;
    private final CheckedReport checked;
    private final String id;
    private final Map<CellAddress, Mark> marks = new HashMap<>();
    private List<FormColumn> columns = List.of();

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
        columns = List.of();
        html.element("table", () -> {
            html.element(
                    "caption",
                    table.section().heading().zh() + " / "
                            + table.section().label().en());
            html.element("tbody", () -> group(table.root()));
        });
        html.line();
    }

    private void group(FormGroup group) throws XMLStreamException {
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                html.element("tr", () -> label(inner));
                html.line();
                group(inner);
            } else if (node instanceof FormLine line) {
                headings(line);
                html.element("tr", () -> line(line));
                html.line();
            }
        }
    }

    /** Column headings, where they differ from those of the line before. */
    private void headings(FormLine line) throws XMLStreamException {
        if (line.columns().equals(columns)) {
            return;
        }
        columns = line.columns();
        html.element("tr", () -> {
            html.element("td", "");
            for (FormColumn column : columns) {
                html.element(
                        "th",
                        column.label().zh(),
                        "scope",
                        "col",
                        "title",
                        column.label().en());
            }
        });
        html.line();
    }

    private void label(FormNode node) throws XMLStreamException {
        html.element(
                "th", node.printed().zh(), "scope", "row", "title", node.label().en());
    }

    private void line(FormLine line) throws XMLStreamException {
        label(line);
        for (CellAddress cell : line.cells()) {
            figure(cell);
        }
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
