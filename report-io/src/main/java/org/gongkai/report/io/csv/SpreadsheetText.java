package org.gongkai.report.io.csv;

/** Keeps text from being run: a spreadsheet takes a cell that begins with one of some signs for a formula. */
public final class SpreadsheetText {

    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /** The text, with an apostrophe before it where a spreadsheet would run it; a sign alone is no formula. */
    public static String neutral(String text) {
        return isMarkable(text) ? MARK + text : text;
    }

    /** The inverse of {@link #neutral}. */
    static String original(String neutral) {
        return !neutral.isEmpty() && neutral.charAt(0) == MARK && isMarkable(neutral) ? neutral.substring(1) : neutral;
    }

    /** A text that begins like one that was marked is marked too, or nobody could tell them apart. */
    private static boolean isMarkable(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == MARK) {
            start++;
        }
        return text.length() - start > 1 && SIGNS.indexOf(text.charAt(start)) >= 0;
    }
}
