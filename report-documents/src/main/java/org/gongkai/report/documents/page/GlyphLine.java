package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.documents.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Signs that stand on one line, from left to right. */
final class GlyphLine {

    /** How far apart, in sizes of letters, signs stand between which there is a gap. */
    private static final double GAP = 0.25;

    /** The share of a digit that the next one may cover; narrow letters of an OFD seem wider than they are. */
    private static final double OVERLAP = 0.35;

    private static final double SAME_LINE = 0.6;

    /** How far apart, in sizes of letters, words stand that belong to two cells. */
    private static final double OTHER_CELL = 0.45;

    private static final double RAISED_SIZE = 0.8;
    private static final double RAISED_BY = 0.12;

    private final List<Glyph> glyphs;
    private final double size;
    private final double baseline;
    private final double left;
    private final double right;
    private @Nullable String text;

    private GlyphLine(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        glyphs.sort(Comparator.comparingDouble(glyph -> glyph.left));
        Glyph largest = glyphs.get(0);
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                from = Math.min(from, glyph.left);
                to = Math.max(to, glyph.right);
            }
            if (largest.isBlank() || glyph.size > largest.size && !glyph.isBlank()) {
                largest = glyph;
            }
        }
        this.size = largest.size;
        this.baseline = largest.baseline;
        this.left = from;
        this.right = to;
    }

    /** The lines of signs, from top to bottom; lines of nothing but space left out. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.baseline));
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Glyph first = null;
        for (Glyph glyph : sorted) {
            if (first != null && glyph.baseline - first.baseline > SAME_LINE * Math.max(glyph.size, first.size)) {
                end(line, lines);
                line = new ArrayList<>();
                first = null;
            }
            first = first == null ? glyph : first;
            line.add(glyph);
        }
        end(line, lines);
        return lines;
    }

    private static void end(List<Glyph> line, List<GlyphLine> lines) {
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(new GlyphLine(line));
        }
    }

    /** What stands on the line with wide gaps between, from left to right. */
    List<GlyphLine> words() {
        List<GlyphLine> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (!word.isEmpty() && glyph.left - right > OTHER_CELL * Math.max(glyph.size, size)) {
                end(word, words);
                word = new ArrayList<>();
            }
            word.add(glyph);
            right = word.size() == 1 ? glyph.right : Math.max(right, glyph.right);
        }
        end(word, words);
        return words;
    }

    double size() {
        return size;
    }

    double baseline() {
        return baseline;
    }

    /** Where the first visible sign begins. */
    double left() {
        return left;
    }

    /** Where the last visible sign ends. */
    double right() {
        return right;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /**
     * The text. A gap between two digits is a break, for it may part two numbers; letters that stand higher and behind
     * a digit are a note to it.
     */
    String text() {
        String known = text;
        if (known == null) {
            known = makeText();
            text = known;
        }
        return known;
    }

    private String makeText() {
        StringBuilder text = new StringBuilder();
        StringBuilder raised = new StringBuilder();
        boolean doubtful = false;
        Glyph previous = null;
        for (Glyph glyph : glyphs) {
            if (previous != null && lieOnEachOther(previous, glyph)) {
                doubtful |= !previous.text.equals(glyph.text);
                continue;
            }
            doubtful |= glyph.isDoubtful() || previous != null && reachIntoEachOther(previous, glyph);
            if (isRaised(glyph)) {
                raised.append(glyph.text);
            } else {
                endRaised(raised, text);
                text.append(previous == null || previous.isBlank() ? "" : gap(previous, glyph))
                        .append(glyph.text);
            }
            previous = glyph;
        }
        endRaised(raised, text);
        boolean marked = doubtful && text.indexOf(Glyph.UNKNOWN) < 0;
        return marked ? text + Glyph.UNKNOWN : text.toString();
    }

    /** Whether two signs stand in one place: one printed twice to look bold, or two over each other. */
    private static boolean lieOnEachOther(Glyph a, Glyph b) {
        return a.isBlank() == b.isBlank()
                && Math.abs(a.centreX() - b.centreX()) < 0.25 * Math.max(a.width(), b.width());
    }

    /** Whether two digits share so much of their places that they belong to two numbers, one printed over the other. */
    private static boolean reachIntoEachOther(Glyph before, Glyph behind) {
        return before.isDigit()
                && behind.isDigit()
                && before.right - behind.left > OVERLAP * Math.max(before.width(), behind.width());
    }

    private boolean isRaised(Glyph glyph) {
        return glyph.size < RAISED_SIZE * size && glyph.baseline < baseline - RAISED_BY * size;
    }

    private static void endRaised(StringBuilder raised, StringBuilder text) {
        if (raised.length() == 0) {
            return;
        }
        boolean note = text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
        text.append(note ? "（" + raised.toString().strip() + "）" : raised);
        raised.setLength(0);
    }

    private static String gap(Glyph before, Glyph behind) {
        if (behind.left - before.right <= GAP * Math.max(before.size, behind.size)) {
            return "";
        }
        if (before.isDigit() && behind.isDigit()) {
            return String.valueOf(Texts.LINE_BREAK);
        }
        boolean words = isIdeograph(before) || isIdeograph(behind);
        return words || behind.isBlank() ? "" : " ";
    }

    private static boolean isIdeograph(Glyph glyph) {
        return !glyph.text.isEmpty() && glyph.text.codePointAt(0) > 0x2e7f;
    }
}
