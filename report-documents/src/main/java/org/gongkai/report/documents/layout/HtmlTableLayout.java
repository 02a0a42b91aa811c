package org.gongkai.report.documents.layout;

import java.util.List;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.form.ApplicantType;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.Section;
import org.gongkai.report.model.form.TableHeading;

/** Writes the rows of a table with the form's spans. */
final class HtmlTableLayout {

    private final ReportFigures figures;
    private final StringBuilder page;

    HtmlTableLayout(ReportFigures figures, StringBuilder page) {
        this.figures = figures;
        this.page = page;
    }

    void write(FormTable table) {
        if (table.section() == Section.PROACTIVE_DISCLOSURE) {
            proactive(table);
        } else if (table.section() == Section.APPLICATIONS) {
            applications(table);
        } else {
            remedies(table);
        }
    }

    /** Table 2: every item of article 20 under its own headings. */
    private void proactive(FormTable table) {
        int width = table.lines().stream()
                .mapToInt(line -> line.columns().size())
                .max()
                .orElse(1);
        for (FormNode group : table.root().nodes()) {
            List<FormLine> lines = group.lines().toList();
            List<FormColumn> columns = lines.get(0).columns();
            page.append("<tbody>\n<tr>");
            heading(group.printed().zh(), width + 1, 1, "rowgroup");
            page.append("</tr>\n<tr>");
            heading(TableHeading.CONTENT.label().zh(), 1, 1, "col");
            for (int i = 0; i < columns.size(); i++) {
                heading(columns.get(i).label().zh(), last(i, columns, width), 1, "col");
            }
            page.append("</tr>\n");
            for (FormLine line : lines) {
                page.append("<tr>");
                label(line, 1);
                for (int i = 0; i < columns.size(); i++) {
                    figure(line, i, last(i, columns, width));
                }
                page.append("</tr>\n");
            }
            page.append("</tbody>\n");
        }
    }

    /** The last column takes what is left of the table's width. */
    private static int last(int index, List<FormColumn> columns, int width) {
        return index == columns.size() - 1 ? width - index : 1;
    }

    private void applications(FormTable table) {
        List<FormColumn> columns = table.lines().get(0).columns();
        int depth = depth(table.root()) - 1;
        page.append("<thead>\n<tr><td colspan=\"").append(depth).append("\" rowspan=\"3\">");
        table.note().ifPresent(note -> page.append(HtmlLayout.escape(note.zh())));
        page.append("</td>");
        heading(TableHeading.APPLICANTS.label().zh(), columns.size(), 1, "colgroup");
        page.append("</tr>\n<tr>");
        List<FormColumn> organisations =
                columns.stream().filter(HtmlTableLayout::isOrganisation).toList();
        boolean written = false;
        for (FormColumn column : columns) {
            if (!isOrganisation(column)) {
                heading(column.label().zh(), 1, 2, "col");
            } else if (!written) {
                heading(TableHeading.ORGANISATIONS.label().zh(), organisations.size(), 1, "colgroup");
                written = true;
            }
        }
        page.append("</tr>\n<tr>");
        organisations.forEach(column -> heading(column.label().zh(), 1, 1, "col"));
        page.append("</tr>\n</thead>\n<tbody>\n");
        rows(table.root(), depth, true);
        page.append("</tbody>\n");
    }

    private static boolean isOrganisation(FormColumn column) {
        return column.term() instanceof ApplicantType type && type != ApplicantType.NATURAL_PERSON;
    }

    private static int depth(FormNode node) {
        return node instanceof FormGroup group
                ? 1
                        + group.nodes().stream()
                                .mapToInt(HtmlTableLayout::depth)
                                .max()
                                .orElse(0)
                : 1;
    }

    /** The lines of a group; {@code open} says whether its first row is still to be opened. */
    private void rows(FormGroup group, int width, boolean open) {
        boolean opening = open;
        for (FormNode node : group.nodes()) {
            page.append(opening ? "<tr>" : "");
            if (node instanceof FormGroup inner) {
                heading(inner.printed().zh(), 1, (int) inner.lines().count(), "rowgroup");
                rows(inner, width - 1, false);
            } else if (node instanceof FormLine line) {
                label(line, width);
                for (int i = 0; i < line.columns().size(); i++) {
                    figure(line, i, 1);
                }
                page.append("</tr>\n");
            }
            opening = true;
        }
    }

    /** Table 4: one row of all cells under three rows of headings. */
    private void remedies(FormTable table) {
        List<FormNode> nodes = table.root().nodes();
        page.append("<thead>\n<tr>");
        nodes.forEach(node -> heading(
                node.printed().zh(),
                node.lines().mapToInt(line -> line.columns().size()).sum(),
                1,
                "colgroup"));
        page.append("</tr>\n<tr>");
        for (FormNode node : nodes) {
            if (node instanceof FormLine line) {
                line.columns().forEach(column -> heading(column.label().zh(), 1, 2, "col"));
            } else {
                node.lines()
                        .forEach(line ->
                                heading(line.printed().zh(), line.columns().size(), 1, "colgroup"));
            }
        }
        page.append("</tr>\n<tr>");
        nodes.stream()
                .filter(FormGroup.class::isInstance)
                .flatMap(FormNode::lines)
                .flatMap(line -> line.columns().stream())
                .forEach(column -> heading(column.label().zh(), 1, 1, "col"));
        page.append("</tr>\n</thead>\n<tbody>\n<tr>");
        for (FormLine line : table.lines()) {
            for (int i = 0; i < line.columns().size(); i++) {
                figure(line, i, 1);
            }
        }
        page.append("</tr>\n</tbody>\n");
    }

    private void label(FormLine line, int width) {
        heading(line.printed().zh(), width, 1, "row");
    }

    private void heading(String text, int width, int height, String scope) {
        page.append("<th scope=\"").append(scope).append('"');
        spans(width, height);
        page.append('>').append(HtmlLayout.escape(text)).append("</th>");
    }

    private void figure(FormLine line, int column, int width) {
        page.append("<td");
        spans(width, 1);
        page.append('>')
                .append(HtmlLayout.escape(figures.get(line.cells().get(column)).toString()))
                .append("</td>");
    }

    private void spans(int width, int height) {
        if (width > 1) {
            page.append(" colspan=\"").append(width).append('"');
        }
        if (height > 1) {
            page.append(" rowspan=\"").append(height).append('"');
        }
    }
}
