package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.text.PlainText;

/**
 * Reads plain text whose tables are lines with cells between bars or tabs, as extractors flatten web pages: spans are
 * lost, so columns only count.
 */
final class TextReader {

    /** A line without bars inside a table is a label's wrapped rest only if it is no longer than this. */
    private static final int LONGEST_FRAGMENT = 40;

    /** Fewer rows are no stream of cells. */
    private static final int FEWEST_OF_STREAM = 3;

    /** A cell, and what stands before and behind its bars. */
    private static final int MOST_OF_STREAM = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final List<PipeRow> rows = new ArrayList<>();
    private final List<TextBlock> between = new ArrayList<>();
    /** Lines of text directly below each other. */
    private final List<TextBlock> lines = new ArrayList<>();

    private int cells;

    private TextReader() {}

    static SourceDocument read(String text) {
        return SourceDocument.of(CellStreams.read(blocks(text, 0), lines(text)));
    }

    /** The blocks of a text that begins behind so many lines. */
    static List<Block> blocks(String text, int linesAbove) {
        TextReader reader = new TextReader();
        int number = linesAbove;
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            reader.add(text.substring(start, end), ++number);
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        reader.endGrid();
        reader.endLines();
        return reader.blocks;
    }

    /** The lines of a text as they are written. */
    static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void add(String line, int number) {
        if (PipeRow.isRow(line)) {
            endLines();
            PipeRow row = PipeRow.of(line, number);
            Limits.check(cells += row.cells().size(), Limits.CELLS, LimitKind.CELLS);
            takeFragments();
            if (!row.isRule()) {
                rows.add(row);
            }
        } else if (!line.isBlank()) {
            String text = Texts.squeeze(line);
            if (text.isEmpty()) {
                return;
            }
            TextBlock block = TextBlock.paragraph(text, place(line, text, number));
            if (!rows.isEmpty() && mayBeInside(text)) {
                between.add(block);
            } else {
                endGrid();
                lines.add(block);
            }
        } else {
            endLines();
        }
    }

    private void endLines() {
        WrappedLines.join(lines).forEach(this::addBlock);
        lines.clear();
    }

    private static Place place(String line, String text, int number) {
        int column = column(line);
        return line.startsWith(text, column - 1) ? Place.ofVerbatim(number, column) : Place.ofText(number, column);
    }

    private static int column(String line) {
        int column = 0;
        while (PlainText.isSpace(line.charAt(column))) {
            column++;
        }
        return column + 1;
    }

    private boolean mayBeInside(String text) {
        return between.size() < 2
                && text.length() <= LONGEST_FRAGMENT
                && !Texts.isSentence(text)
                && SectionHeading.of(text).isEmpty();
    }

    /** Lines between rows are rows of one cell: a wrapped label, a caption, a page number. */
    private void takeFragments() {
        for (TextBlock fragment : between) {
            if (!Texts.isPageNumber(fragment.text())) {
                rows.add(PipeRow.ofText(fragment));
            }
        }
        between.clear();
    }

    /**
     * Whether the rows have one cell each, figures among them: a table as a stream of cells, to each of which a bar has
     * stayed. It is read by its lines as such streams are.
     */
    private boolean isStream() {
        return rows.size() >= FEWEST_OF_STREAM
                && rows.stream()
                        .allMatch(row -> row.cells().size() <= MOST_OF_STREAM
                                && filled(row).size() <= 1)
                && rows.stream().anyMatch(row -> filled(row).stream().anyMatch(GridCell::isFigure));
    }

    private static List<GridCell> filled(PipeRow row) {
        return row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
    }

    private void endGrid() {
        if (isStream()) {
            for (PipeRow row : rows) {
                filled(row).forEach(cell -> addBlock(TextBlock.paragraph(cell.text(), cell.place())));
            }
            rows.clear();
        }
        if (!rows.isEmpty()) {
            boolean framed = rows.stream().filter(row -> row.cells().size() > 1).allMatch(PipeRow::isFramed);
            List<GridRow> gridRows =
                    rows.stream().map(row -> row.toGridRow(framed)).toList();
            addBlock(new Grid(gridRows, Grid.Columns.LOST, gridRows.get(0).place()));
            rows.clear();
        }
        lines.addAll(between);
        between.clear();
    }

    private void addBlock(Block block) {
        blocks.add(block);
        Limits.check(blocks.size(), Limits.BLOCKS, LimitKind.BLOCKS);
    }
}
