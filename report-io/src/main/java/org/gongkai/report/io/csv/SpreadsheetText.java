package org.gongkai.report.io.csv;

/** Keeps text from being run: a spreadsheet takes a cell that begins with one of some signs for a formula. */
public final class SpreadsheetText {

    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /** The text, with an apostrophe before it where a spreadsheet would run it; a sign alone is no formula. */
    public static String neutral(String text) {
        return text.length() > 1 && SIGNS.indexOf(text.charAt(0)) >= 0 ? MARK + text : text;
    }
}
