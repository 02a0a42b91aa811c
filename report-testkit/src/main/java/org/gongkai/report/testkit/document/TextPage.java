package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.testkit.document.DraftTable.Cell;
import org.gongkai.report.testkit.document.DraftTable.Row;

/** Writes HTML, a flattened text or Markdown. */
final class TextPage implements PageWriter {

    private static final String STYLE = "<style>.aside, #aside { display: none } .x.faint { opacity: 0 }</style>";

    private final PageFormat format;
    private final StringBuilder page = new StringBuilder();

    TextPage(PageFormat format) {
        this.format = format;
    }

    /** All that was written. */
    String text() {
        return format == PageFormat.HTML
                ? "<html><head><title>门户网站</title>" + STYLE + "</head><body>" + page + "</body></html>"
                : page.toString();
    }

    @Override
    public void navigation(String text) {
        page.append(format == PageFormat.HTML ? "<div>" + text.replace(">", "&gt;") + "</div>" : text + "\n\n");
    }

    @Override
    public void heading(int level, String text) {
        switch (format) {
            case HTML ->
                page.append(level == 1 ? "<h1>" : "<p><strong>")
                        .append(text)
                        .append(level == 1 ? "</h1>" : "</strong></p>");
            case TEXT -> page.append(text).append('\n');
            case MARKDOWN ->
                page.append("#".repeat(level)).append(' ').append(text).append("\n\n");
        }
    }

    @Override
    public void paragraphs(String text) {
        text.lines().forEach(line -> page.append(format == PageFormat.HTML ? "<p>" + line + "</p>" : line + "\n\n"));
    }

    @Override
    public void table(DraftTable table) {
        switch (format) {
            case HTML -> html(table);
            case TEXT -> text(table);
            case MARKDOWN -> markdown(table);
        }
    }

    private void html(DraftTable table) {
        page.append("<table border=1>");
        for (Row row : table.rows) {
            page.append("<tr>");
            for (Cell cell : row.cells()) {
                page.append("<td colspan=")
                        .append(cell.width())
                        .append(" rowspan=")
                        .append(cell.height())
                        .append("><p>");
                page.append(cell.text()).append("<o:p></o:p></p></td>");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    /** Spans lost, the places they took left blank at the end of the row. */
    private void text(DraftTable table) {
        for (Row row : table.rows) {
            List<String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(cell.text()));
            while (cells.size() < table.width) {
                cells.add("");
            }
            page.append(String.join(" | ", cells).strip()).append('\n');
        }
    }

    /** Spans lost, the places they took left blank where they were. */
    private void markdown(DraftTable table) {
        int[] reach = new int[table.width * 3 + 20];
        page.append('\n');
        for (int i = 0; i < table.rows.size(); i++) {
            StringBuilder line = new StringBuilder("|");
            int column = 0;
            for (Cell cell : table.rows.get(i).cells()) {
                while (reach[column] > i) {
                    line.append("  |");
                    column++;
                }
                line.append(' ').append(cell.text()).append(" |");
                reach[column] = i + cell.height();
                for (int w = 1; w < cell.width(); w++) {
                    line.append("  |");
                    reach[column + w] = i + cell.height();
                }
                column += cell.width();
            }
            while (column < table.width && reach[column] > i) {
                line.append("  |");
                column++;
            }
            page.append(line).append('\n');
            if (i == 0) {
                page.append("|---".repeat(Math.max(1, table.width))).append("|\n");
            }
        }
        page.append('\n');
    }
}
