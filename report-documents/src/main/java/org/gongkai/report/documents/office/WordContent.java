package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.Texts;

/** What stands in the body of a document, in a cell or in a box: paragraphs and tables in reading order. */
final class WordContent {

    /** In a cell, the sign that a text is not sure; no figure has it. */
    static final char DOUBT = '\ufffd';

    /**
     * A paragraph.
     *
     * @param number what stands before its text and is counted by the document itself
     * @param text its text, with breaks and tabulators
     * @param heading whether it is a heading
     * @param place where it stands
     */
    record Paragraph(String number, String text, boolean heading, Place place) {

        boolean isBlank() {
            return Texts.squeeze(number + text).isEmpty();
        }
    }

    /** Paragraphs, and blocks that are ready: tables. */
    private final List<Object> parts = new ArrayList<>();

    private boolean tables;
    private boolean boxes;

    void add(Paragraph paragraph) {
        parts.add(paragraph);
        Limits.check(parts.size(), Limits.BLOCKS, LimitKind.BLOCKS);
    }

    void add(Grid grid) {
        parts.add(grid);
        tables = true;
    }

    /** Takes all of another content, such as that of a box or of a cell that only arranges the page. */
    void addAll(WordContent other) {
        parts.addAll(other.parts);
        tables |= other.tables;
        Limits.check(parts.size(), Limits.BLOCKS, LimitKind.BLOCKS);
    }

    /** Takes the content of a box that is anchored here. It may float anywhere: in a cell its words make a doubt. */
    void addBox(WordContent box) {
        addAll(box);
        boxes = true;
    }

    /** Whether a table stands in it. */
    boolean hasTables() {
        return tables;
    }

    /** How many paragraphs show something. */
    int paragraphs() {
        int count = 0;
        for (Object part : parts) {
            count += part instanceof Paragraph paragraph && !paragraph.isBlank() ? 1 : 0;
        }
        return count;
    }

    boolean isBlank() {
        return !tables && paragraphs() == 0;
    }

    /** The blocks of a body; a break ends a paragraph. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Paragraph paragraph) {
                for (String line : (paragraph.number() + paragraph.text()).split("\n")) {
                    String text = Texts.squeeze(line);
                    if (!text.isEmpty()) {
                        blocks.add(new TextBlock(text, paragraph.heading(), paragraph.place()));
                    }
                }
            } else {
                blocks.add((Block) part);
            }
        }
        return blocks;
    }

    /** The text of a cell. Between two digits a break or a tabulator is kept: it may part two numbers. */
    String cellText() {
        return boxes ? DOUBT + plainText() : plainText();
    }

    private String plainText() {
        if (parts.size() == 1 && parts.get(0) instanceof Paragraph only) {
            return Texts.squeezeLine(cellLine(only));
        }
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Paragraph paragraph) {
                text.append(cellLine(paragraph)).append(Texts.LINE_BREAK);
            }
        }
        return Texts.squeezeLine(text.toString());
    }

    /** A number that the document counts is part of a label; before nothing, or before a figure, it makes a doubt. */
    private static String cellLine(Paragraph paragraph) {
        String text = paragraph.text().replace('\t', Texts.LINE_BREAK);
        if (paragraph.number().isEmpty()) {
            return text;
        }
        boolean words = text.codePoints().anyMatch(Character::isIdeographic);
        return paragraph.number().strip() + (words ? "" : DOUBT) + text;
    }
}
