package org.gongkai.report.io.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedPart;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;

/**
 * A report's tables in HTML, in the official layout; the cells that findings involve carry a class, a sign and the ids
 * of the rules.
 */
final class MarkedTable {

    private final XmlOut html;
    private final CheckedReport checked;
    private final String id;
    private final Map<CellAddress, Mark> marks = new HashMap<>();

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

    void write(FormTable table, String name) throws XMLStreamException {
        PageTexts.table(html, name, () -> {
            for (PrintedPart part : table.printed().parts()) {
                html.element(part.isHead() ? "thead" : "tbody", () -> {
                    for (PrintedRow row : part.rows()) {
                        row(row);
                    }
                });
            }
        });
        html.line();
    }

    private void row(PrintedRow row) throws XMLStreamException {
        html.element("tr", () -> {
            for (PrintedCell cell : row.cells()) {
                List<String> attributes = spans(cell);
                if (cell.address().isPresent()) {
                    figure(cell.address().get(), attributes);
                } else {
                    label(cell, attributes);
                }
            }
        });
        html.line();
    }

    private static List<String> spans(PrintedCell cell) {
        List<String> spans = new ArrayList<>();
        if (cell.width() > 1) {
            spans.addAll(List.of("colspan", Integer.toString(cell.width())));
        }
        if (cell.height() > 1) {
            spans.addAll(List.of("rowspan", Integer.toString(cell.height())));
        }
        return spans;
    }

    private void label(PrintedCell cell, List<String> attributes) throws XMLStreamException {
        cell.scope().ifPresent(scope -> attributes.addAll(List.of("scope", scope)));
        if (!cell.label().en().isEmpty()) {
            attributes.addAll(List.of("title", cell.label().en()));
        }
        html.element(cell.scope().isPresent() ? "th" : "td", cell.label().zh(), attributes.toArray(String[]::new));
    }

    private void figure(CellAddress cell, List<String> attributes) throws XMLStreamException {
        Figure figure = checked.report().figure(cell);
        attributes.addAll(List.of("id", id + "-" + cell));
        Mark mark = marks.get(cell);
        if (mark == null) {
            html.element("td", figure.toString(), attributes.toArray(String[]::new));
        } else {
            attributes.addAll(List.of("class", mark.style(), "title", cell + " " + mark.rules()));
            html.element("td", () -> html.element("mark", mark.sign() + figure), attributes.toArray(String[]::new));
        }
    }
}
