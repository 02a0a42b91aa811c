package org.gongkai.report.documents.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.text.PlainText;

/**
 * A word of a line, and where it stands.
 *
 * @param cell the word
 * @param start how far from the line's beginning it begins
 * @param end where it ends
 */
record PlacedWord(GridCell cell, int start, int end) {

    /** Every character is as wide as any other: so extractors count. */
    static final IntUnaryOperator BY_CHARACTERS = c -> 1;

    /** Characters of Chinese are twice as wide as others: so editors show them. */
    static final IntUnaryOperator BY_WIDTH = c -> c < 0x2E80 ? 1 : 2;

    /** The words of a line, parted by blanks. */
    static List<PlacedWord> of(String line, int number, IntUnaryOperator width) {
        List<PlacedWord> words = new ArrayList<>();
        int at = 0;
        int from = 0;
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean space = i == line.length() || PlainText.isSpace(line.charAt(i));
            if (space && from < i) {
                GridCell cell = new GridCell(line.substring(from, i), words.size(), 1, Place.ofText(number, from + 1));
                words.add(new PlacedWord(cell, begin, at));
            }
            if (i < line.length()) {
                at += width.applyAsInt(line.charAt(i));
            }
            if (space) {
                from = i + 1;
                begin = at;
            }
        }
        return words;
    }

    /** Whether both stand, in part at least, in the same columns of their lines. */
    boolean touches(PlacedWord other) {
        return start < other.end && other.start < end;
    }

    /** A place that is as wide as both. */
    PlacedWord and(PlacedWord other) {
        return new PlacedWord(cell, Math.min(start, other.start), Math.max(end, other.end));
    }
}
