package org.gongkai.report.documents.layout;

import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedPart;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;

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
                default -> {
                    paragraphs(report.tableTexts().of(section));
                    table(section);
                }
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
        FormTable table = report.edition().form().table(section).orElseThrow();
        for (PrintedPart part : table.listed().parts()) {
            part.rows().forEach(this::row);
            page.append('\n');
        }
    }

    /** Groups have no row: Markdown has no cells that span columns. */
    private void row(PrintedRow row) {
        switch (row.kind()) {
            case CAPTION -> page.append("**").append(text(row)).append("**\n\n");
            case NOTE -> page.append(text(row)).append("\n\n");
            case HEADINGS -> {
                cells(row);
                page.append("|---")
                        .append("|---:".repeat(row.cells().size() - 1))
                        .append("|\n");
            }
            case LINE -> cells(row);
            case GROUP -> {}
        }
    }

    private static String text(PrintedRow row) {
        return row.cells().get(0).label().zh();
    }

    private void cells(PrintedRow row) {
        for (PrintedCell cell : row.cells()) {
            page.append("| ").append(escape(cell.text(report::figure))).append(' ');
        }
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
