package org.gongkai.report.model.form.print;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of text as a table in Markdown. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(List<String> headings) {
        row(headings);
        row(headings.stream().map(heading -> "---").toList());
    }

    MarkdownTable row(List<String> cells) {
        text.append(cells.stream().map(MarkdownTable::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    private static String escape(String cell) {
        return cell.replace("|", "\\|");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
