package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.text.PlainText;

/**
 * A line of text whose cells stand between bars ({@code |}) or tabs.
 *
 * @param cells the cells, the blank ones before the first bar and behind the last one included
 */
record PipeRow(List<GridCell> cells) {

    static boolean isRow(String line) {
        return line.indexOf('|') >= 0 || line.indexOf('｜') >= 0 || line.strip().indexOf('\t') > 0;
    }

    private static boolean isSeparator(char c) {
        return c == '|' || c == '｜' || c == '\t';
    }

    static PipeRow of(String line, int number) {
        return of(line, number, false);
    }

    /** The cells between bars only; a tab is white space. */
    static PipeRow ofBars(String line, int number) {
        return of(line, number, true);
    }

    private static PipeRow of(String line, int number, boolean barsOnly) {
        List<GridCell> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean escaped = i > 0 && i < line.length() && line.charAt(i - 1) == '\\';
            if (i == line.length() || !escaped && (barsOnly ? line.charAt(i) == '|' : isSeparator(line.charAt(i)))) {
                Limits.check(cells.size(), Limits.CELLS, LimitKind.CELLS);
                cells.add(cell(line, start, i, cells.size(), number));
                start = i + 1;
            }
        }
        return new PipeRow(cells);
    }

    private static GridCell cell(String line, int start, int end, int column, int number) {
        int first = start;
        while (first < end && PlainText.isSpace(line.charAt(first))) {
            first++;
        }
        String text = Texts.squeezeLine(line.substring(start, end).replace("\\|", "|"));
        return new GridCell(text, column, 1, Place.ofText(number, (text.isEmpty() ? start : first) + 1));
    }

    static PipeRow ofText(TextBlock block) {
        return new PipeRow(List.of(new GridCell(block.text(), 0, 1, block.place())));
    }

    /** Whether the line begins with a bar, as tables of Markdown do. */
    boolean isFramed() {
        return cells.size() > 1 && cells.get(0).text().isEmpty();
    }

    /** Whether the line only separates rows: {@code |---|:-:|}. */
    boolean isRule() {
        boolean dashes = false;
        for (GridCell cell : cells) {
            if (!cell.text().chars().allMatch(c -> c == '-' || c == ':' || c == '=' || c == '+')) {
                return false;
            }
            dashes |= cell.text().contains("---")
                    || cell.text().contains(":-")
                    || cell.text().contains("-:");
        }
        return dashes;
    }

    /** The row; without what stands before the first bar and behind the last where bars frame all rows. */
    GridRow toGridRow(boolean framed) {
        if (!framed || cells.size() < 2) {
            return GridRow.of(cells);
        }
        boolean closed = cells.get(cells.size() - 1).text().isEmpty();
        return GridRow.of(cells.subList(1, closed ? cells.size() - 1 : cells.size()).stream()
                .map(cell -> new GridCell(cell.text(), cell.column() - 1, 1, cell.place()))
                .toList());
    }
}
