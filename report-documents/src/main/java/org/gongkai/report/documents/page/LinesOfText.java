package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.text.PlainText;

/** The lines of a document that belong to no table, in their order: where its words stand. */
final class LinesOfText {

    /** How far the signs of a line reach above and below it, in their sizes. */
    private static final double ABOVE = 0.85;

    private static final double BELOW = 0.2;

    private record Line(int page, GlyphLine line) {}

    /** A sign of the text, with the glyph that shows it. */
    private record Sign(int line, Glyph glyph) {}

    private final List<Line> lines = new ArrayList<>();

    void add(int page, GlyphLine line) {
        lines.add(new Line(page, line));
    }

    /** A region for each line of some words; of several places the first from a page on. */
    List<PageRegion> find(String words, int page) {
        String wanted = PlainText.compact(words);
        StringBuilder text = new StringBuilder();
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).page() >= page) {
                append(i, text, signs);
            }
        }
        int start = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        return start < 0 ? List.of() : regions(signs.subList(start, start + wanted.length()));
    }

    private void append(int line, StringBuilder text, List<Sign> signs) {
        for (Glyph glyph : lines.get(line).line().glyphs()) {
            String shown = PlainText.compact(glyph.text);
            text.append(shown);
            for (int i = 0; i < shown.length(); i++) {
                signs.add(new Sign(line, glyph));
            }
        }
    }

    private List<PageRegion> regions(List<Sign> signs) {
        List<PageRegion> regions = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= signs.size(); i++) {
            if (i == signs.size() || signs.get(i).line() != signs.get(from).line()) {
                int page = lines.get(signs.get(from).line()).page();
                regions.add(new PageRegion(page, Optional.of(box(signs.subList(from, i)))));
                from = i;
            }
        }
        return regions;
    }

    private static Box box(List<Sign> signs) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Sign sign : signs) {
            Glyph glyph = sign.glyph();
            left = Math.min(left, glyph.left);
            right = Math.max(right, glyph.right);
            top = Math.min(top, glyph.baseline - ABOVE * glyph.size);
            bottom = Math.max(bottom, glyph.baseline + BELOW * glyph.size);
        }
        return new Box(left, top, right, bottom);
    }
}
