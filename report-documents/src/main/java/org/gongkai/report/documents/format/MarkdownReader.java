package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.Texts;

/** Reads Markdown, tables and pieces of HTML in it included. */
final class MarkdownReader {

    /** So many lines that are a cell and a bar are a table with a cell a line. */
    private static final int FEWEST_CELLS = 6;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Limits.DEPTH)
            .build();

    private static final String MARKS = "*_[]<&`~!\\";

    private final List<Block> blocks = new ArrayList<>();
    private final String[] lines;
    private int cells;
    private int images;

    private MarkdownReader(String text) {
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    static SourceDocument read(String text) {
        MarkdownReader reader = new MarkdownReader(text);
        checkMarks(text);
        reader.checkTables();
        reader.walk(parse(text));
        SourceDocument plain = SourceDocument.of(CellStreams.read(reader.blocks, List.of(reader.lines)));
        return new SourceDocument(plain.blocks(), plain.pageTitle(), plain.properties(), reader.images);
    }

    private static void checkMarks(String text) {
        long marks = text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
        Limits.check(marks, Limits.MARKS, LimitKind.MARKS);
    }

    /**
     * The parser fills every row up to the width of the line of dashes: wide lines over many rows are refused before.
     */
    private void checkTables() {
        long filled = 0;
        int width = 0;
        for (String line : lines) {
            if (width > 0 && line.isBlank()) {
                width = 0;
            }
            filled += width;
            width = isDashes(line) ? Math.max(width, bars(line) + 1) : width;
            Limits.check(filled, Limits.CELLS, LimitKind.CELLS);
        }
    }

    private static boolean isDashes(String line) {
        boolean dash = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
            dash |= c == '-';
        }
        return dash;
    }

    private static int bars(String line) {
        int bars = 0;
        for (int i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) {
            bars++;
        }
        return bars;
    }

    /** The parser has limits of its own, such as on the cells that it fills rows up with. */
    private static Node parse(String text) {
        try {
            return PARSER.parse(text);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableDocumentException(Reason.OVER_LIMIT, LimitKind.CELLS.label(), Limits.CELLS);
        }
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading || node instanceof Paragraph) {
                text(node);
            } else if (node instanceof TableBlock table) {
                table(table);
            } else if (node instanceof HtmlBlock html) {
                HtmlReader.readFragment(html.getLiteral()).forEach(this::add);
            } else {
                walk(node);
            }
        }
    }

    private void add(Block block) {
        blocks.add(block);
        Limits.check(blocks.size(), Limits.BLOCKS, LimitKind.BLOCKS);
    }

    /**
     * The lines of a paragraph. What the parser takes for one paragraph may be a title, headings and sentences below
     * each other: each line that begins something begins a block, as it does in plain text.
     */
    private void text(Node node) {
        if (node instanceof Paragraph && readsAsRows(node.getSourceSpans())) {
            return;
        }
        String html = MarkdownInline.html(node);
        String[] pieces = html.split(String.valueOf(Texts.LINE_BREAK), -1);
        if (pieces.length == 1 || !Arrays.stream(pieces).allMatch(MarkdownInline::isClosed)) {
            text(html, node instanceof Heading, place(node, 0)).forEach(this::add);
            return;
        }
        List<TextBlock> paragraph = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            for (Block block : text(pieces[i], false, place(node, i))) {
                if (block instanceof TextBlock text) {
                    paragraph.add(text);
                } else {
                    WrappedLines.join(paragraph).forEach(this::add);
                    paragraph.clear();
                    add(block);
                }
            }
        }
        WrappedLines.join(paragraph).forEach(this::add);
    }

    /** Cells between bars without a line of dashes are no table to the parser, but they are one in plain text. */
    private boolean readsAsRows(List<SourceSpan> spans) {
        int rows = 0;
        int single = 0;
        for (SourceSpan span : spans) {
            List<GridCell> cells = PipeRow.ofBars(lines[span.getLineIndex()], 1).cells();
            rows += cells.size() > 2 ? 1 : 0;
            single += cells.size() == 2 && cells.stream().anyMatch(GridCell::isBlank) ? 1 : 0;
        }
        if (rows < 2 && single < FEWEST_CELLS) {
            return false;
        }
        int first = spans.get(0).getLineIndex();
        int last = spans.get(spans.size() - 1).getLineIndex();
        TextReader.blocks(String.join("\n", Arrays.asList(lines).subList(first, last + 1)), first)
                .forEach(this::add);
        return true;
    }

    private List<Block> text(String html, boolean heading, Place place) {
        if (MarkdownInline.isPlain(html)) {
            String text = Texts.squeeze(MarkdownInline.text(html));
            return text.isEmpty() ? List.of() : List.of(new TextBlock(text, heading, place));
        }
        SourceDocument inline = HtmlReader.read(html);
        images += inline.images();
        List<Block> blocks = new ArrayList<>();
        for (Block block : inline.blocks()) {
            if (!(block instanceof TextBlock text)) {
                blocks.add(block);
            } else if (!text.text().isEmpty()) {
                blocks.add(new TextBlock(text.text(), heading, place));
            }
        }
        return blocks;
    }

    /** The text of a cell, read as that of a page is. */
    private String cell(Node node) {
        String html = MarkdownInline.html(node);
        return MarkdownInline.isPlain(html) ? Texts.squeezeLine(MarkdownInline.text(html)) : HtmlReader.readCell(html);
    }

    private static Place place(Node node) {
        return place(node, 0);
    }

    /** The place of a line of a block, from 0. */
    private static Place place(Node node, int line) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Place.ofText(1, 1);
        }
        SourceSpan span = spans.get(Math.min(line, spans.size() - 1));
        return Place.ofText(span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    private void table(TableBlock table) {
        List<GridRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row));
                }
            }
        }
        add(new Grid(rows, Grid.Columns.KEPT, place(table), declaredColumns(table)));
    }

    /** The columns of the line of dashes below the headings; 0 where there is none. */
    private int declaredColumns(TableBlock table) {
        List<SourceSpan> spans = table.getSourceSpans();
        return spans.size() < 2 ? 0 : sourceCells(spans.get(1).getLineIndex()).size();
    }

    /**
     * A row as it stands in the source. The parser pads a short row with blanks and drops what is too much; either
     * would shift a figure unseen, so the cells of the line itself are counted.
     */
    private GridRow row(Node row) {
        List<GridCell> source = sourceCells(row);
        List<GridCell> read = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            int column = read.size();
            if (node instanceof TableCell && column < source.size()) {
                Place place = source.get(column).place();
                read.add(new GridCell(cell(node), column, 1, place));
            }
        }
        Limits.check(cells += source.size(), Limits.CELLS, LimitKind.CELLS);
        List<GridCell> dropped = List.copyOf(source.subList(read.size(), source.size()));
        dropped.stream().filter(GridCell::isBlank).forEach(read::add);
        return new GridRow(read, dropped.stream().anyMatch(cell -> !cell.isBlank()));
    }

    private List<GridCell> sourceCells(Node row) {
        List<SourceSpan> spans = row.getSourceSpans();
        return spans.isEmpty() ? List.of() : sourceCells(spans.get(0).getLineIndex());
    }

    private List<GridCell> sourceCells(int line) {
        boolean framed = lines[line].strip().startsWith("|");
        return PipeRow.ofBars(lines[line], line + 1).toGridRow(framed).cells();
    }
}
