package org.gongkai.report.documents.layout;

import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedPart;
import org.gongkai.report.model.form.PrintedRow;

/** Writes the rows of a table with the form's spans. */
final class HtmlTableLayout {

    private final ReportFigures figures;
    private final StringBuilder page;

    HtmlTableLayout(ReportFigures figures, StringBuilder page) {
        this.figures = figures;
        this.page = page;
    }

    void write(FormTable table) {
        for (PrintedPart part : table.printed().parts()) {
            String element = part.isHead() ? "thead" : "tbody";
            page.append('<').append(element).append(">\n");
            part.rows().forEach(this::row);
            page.append("</").append(element).append(">\n");
        }
    }

    private void row(PrintedRow row) {
        page.append("<tr>");
        row.cells().forEach(this::cell);
        page.append("</tr>\n");
    }

    private void cell(PrintedCell cell) {
        String scope = cell.scope().orElse("");
        String element = scope.isEmpty() ? "td" : "th";
        page.append('<').append(element);
        attribute("scope", scope);
        attribute("colspan", span(cell.width()));
        attribute("rowspan", span(cell.height()));
        page.append('>').append(HtmlEscape.escape(cell.text(figures::get)));
        page.append("</").append(element).append('>');
    }

    private static String span(int length) {
        return length == 1 ? "" : Integer.toString(length);
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            page.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }
}
