package org.gongkai.report.cli.terminal;

import java.util.Locale;

/**
 * Texts of unknown origin for people's eyes: a line stays one line, and what would steer a terminal, turn the order of
 * writing or not be seen at all is shown by a sign.
 */
public final class Visible {

    /** A name or message longer than this says no more by being longer. */
    private static final int LONGEST = 2_000;

    private static final int FIRST_SYMBOL = 0x2400;
    private static final char DELETE = 0x7f;
    private static final char DELETE_SYMBOL = '␡';
    private static final char REPLACED = '\uFFFC';

    private Visible() {}

    /** The text on one line, each unseen or steering character as a sign; cut off where it is very long. */
    public static String text(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end == text.length() && isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(end + 16);
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            append(shown, text.codePointAt(i));
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHarmful(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder shown, int c) {
        if (!isHarmful(c)) {
            shown.appendCodePoint(c);
        } else if (c < ' ') {
            shown.append((char) (FIRST_SYMBOL + c));
        } else if (c == DELETE) {
            shown.append(DELETE_SYMBOL);
        } else {
            shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
        }
    }

    /** Controls, line ends of any kind, marks of direction and others that are not seen, halves of characters. */
    private static boolean isHarmful(int c) {
        if (c >= ' ' && c < DELETE || c >= '\u4e00' && c <= '\u9fff') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> c == REPLACED;
        };
    }
}
