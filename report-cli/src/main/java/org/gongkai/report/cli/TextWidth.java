package org.gongkai.report.cli;

/** How many columns of a terminal a text takes: Chinese characters and full-width signs take two. */
final class TextWidth {

    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text cut or filled with spaces on the right to a width. */
    static String left(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - of(cut));
    }

    /** The text filled with spaces on the left to a width, never cut: a figure must be seen whole. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int end = text.length();
        while (of(text.substring(0, end)) > width - of(ELLIPSIS)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** East Asian Width W and F of Unicode Standard Annex 11, by block. */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }
}
