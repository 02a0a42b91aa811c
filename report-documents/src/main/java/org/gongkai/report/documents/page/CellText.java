package org.gongkai.report.documents.page;

import java.util.List;
import org.gongkai.report.documents.wording.Texts;

/**
 * The text of a cell.
 *
 * @param text the text, with a mark that no figure has where it is not sure
 * @param joined whether a number that goes on in the next line was put together
 */
record CellText(String text, boolean joined) {

    /** How much less than a digit the rest of a line must be. */
    private static final double NO_ROOM = 1.05;

    static final CellText NOTHING = new CellText("", false);

    /**
     * The text of the signs in a cell.
     *
     * @param room how wide the text of the cell may be
     */
    static CellText of(List<Glyph> glyphs, double room) {
        if (glyphs.isEmpty()) {
            return NOTHING;
        }
        if (glyphs.stream().anyMatch(glyph -> !glyph.upright)) {
            return turned(glyphs);
        }
        List<GlyphLine> lines = GlyphLine.of(glyphs);
        StringBuilder text = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text().strip();
            boolean digits = text.length() > 0
                    && Character.isDigit(text.charAt(text.length() - 1))
                    && !line.isEmpty()
                    && Character.isDigit(line.charAt(0));
            boolean goesOn = digits && isFull(lines.get(i - 1), lines.get(i), room);
            joined |= goesOn;
            text.append(i == 0 || goesOn ? "" : String.valueOf(Texts.LINE_BREAK))
                    .append(line);
        }
        return new CellText(Texts.squeezeLine(text.toString()), joined);
    }

    /** Whether the first digit of a line did not fit behind the line above. */
    private static boolean isFull(GlyphLine line, GlyphLine next, double room) {
        double digit = next.glyphs().stream()
                .filter(Glyph::isDigit)
                .mapToDouble(Glyph::width)
                .findFirst()
                .orElse(0);
        return room - (line.right() - line.left()) < digit * NO_ROOM;
    }

    /** Words that are turned are read in the order in which they are drawn; of numbers that is not sure enough. */
    private static CellText turned(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        boolean doubtful = false;
        for (Glyph glyph : glyphs) {
            text.append(glyph.text);
            doubtful |= glyph.isDigit() || glyph.isDoubtful();
        }
        return new CellText(Texts.squeezeLine(doubtful ? text + Glyph.UNKNOWN : text.toString()), false);
    }
}
