package org.gongkai.report.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.OverviewPart;
import org.gongkai.report.model.form.Section;
import org.gongkai.report.model.form.TableHeading;

/** Writes Markdown. Its tables have no spans: every line of the form is a row that names it in full. */
public final class MarkdownLayout {

    private final DisclosureReport report;
    private final StringBuilder page = new StringBuilder(16_000);

    public MarkdownLayout(DisclosureReport report) {
        this.report = report;
    }

    public String write() {
        page.append("# ").append(escape(OfficialTitle.of(report))).append("\n\n");
        paragraphs(report.preamble());
        for (Section section : Section.values()) {
            page.append("## ").append(section.heading().zh()).append("\n\n");
            switch (section) {
                case OVERVIEW -> overview();
                case PROBLEMS -> paragraphs(report.problemsAndImprovements());
                case OTHER_MATTERS -> paragraphs(report.otherMatters().text());
                default -> table(section);
            }
        }
        return page.toString();
    }

    private void overview() {
        paragraphs(report.overview().introduction());
        for (OverviewPart part : OverviewPart.values()) {
            report.overview().part(part).ifPresent(text -> {
                page.append("### ").append(part.heading().zh()).append("\n\n");
                paragraphs(Optional.of(text));
            });
        }
    }

    private void paragraphs(Optional<String> text) {
        text.ifPresent(
                words -> words.lines().forEach(line -> page.append(escape(line)).append("\n\n")));
    }

    private void table(Section section) {
        FormTable table = report.edition().form().tables().stream()
                .filter(each -> each.section() == section)
                .findFirst()
                .orElseThrow();
        if (section == Section.PROACTIVE_DISCLOSURE) {
            for (FormNode group : table.root().nodes()) {
                page.append("**").append(group.printed().zh()).append("**\n\n");
                rows(TableHeading.CONTENT.label().zh(), group.lines().toList());
            }
            return;
        }
        table.note().ifPresent(note -> page.append(note.zh()).append("\n\n"));
        rows(TableHeading.CONTENT.label().zh(), table.lines());
    }

    private void rows(String corner, List<FormLine> lines) {
        List<FormColumn> columns = lines.get(0).columns();
        List<String> headings = new ArrayList<>(List.of(corner));
        columns.forEach(column -> headings.add(column.label().zh()));
        row(headings);
        page.append("|---").append("|---:".repeat(columns.size())).append("|\n");
        for (FormLine line : lines) {
            List<String> cells = new ArrayList<>();
            cells.add(line.printed().zh());
            line.cells().forEach(cell -> cells.add(report.figure(cell).toString()));
            row(cells);
        }
        page.append('\n');
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> page.append("| ").append(escape(cell)).append(' '));
        page.append("|\n");
    }

    /** Signs of Markdown inside a text stay signs of the text. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = i == 0 && (c == '#' || c == '-' || c == '+' || c == '>' || c == '=');
            if (first || "\\`*_[]<>|~&".indexOf(c) >= 0 || c == '.' && isOrdinal(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether a text begins like an item of a numbered list, 1. */
    private static boolean isOrdinal(String text, int dot) {
        return dot > 0 && dot < 10 && text.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
