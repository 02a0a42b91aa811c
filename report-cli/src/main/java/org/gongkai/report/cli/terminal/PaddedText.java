package org.gongkai.report.cli.terminal;

import org.gongkai.report.model.form.print.DisplayWidth;

/** Fits texts into columns of a terminal. */
public final class PaddedText {

    private static final String ELLIPSIS = "…";

    private PaddedText() {}

    /** The text cut or filled with spaces on the right to a width. */
    public static String left(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - DisplayWidth.of(cut));
    }

    /** The text filled with spaces on the left to a width, never cut: a figure must be seen whole. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }

    private static String cut(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        int end = text.length();
        while (DisplayWidth.of(text.substring(0, end)) > width - DisplayWidth.of(ELLIPSIS)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
