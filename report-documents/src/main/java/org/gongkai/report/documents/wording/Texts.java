package org.gongkai.report.documents.wording;

import java.util.regex.Pattern;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.text.PlainText;

/** White space, and what counts as it in published pages. */
public final class Texts {

    /** A break inside a cell that is not yet known to matter. */
    public static final char LINE_BREAK = '\n';

    /** Around the text of a cell that is struck out as a whole: it is neither a figure nor a label. */
    public static final String STRUCK = "~~";

    /** What may be part of a number besides its digits. */
    private static final String NUMBER_SIGNS = ".,，．·+-−－—–%％‰/:：";

    /** The spaces that may set off thousands. */
    private static final String NARROW_SPACES = " \u00a0\u2007\u2009\u202f";

    /** Between two signs of a number: no number is read over it. */
    private static final String GAP = "  ";

    private static final Pattern PAGE_NUMBER_SIGN = Pattern.compile("[-—–―─·.,、/第页共]");

    private Texts() {}

    /**
     * The text of a cell without its line breaks: a label or a number may be wrapped. Between two signs of a number a
     * break stays, as two spaces: it may part two numbers. So does white space wider than what sets off thousands.
     */
    public static String squeezeLine(String text) {
        String trimmed = trim(text, true);
        if (trimmed.indexOf(LINE_BREAK) < 0) {
            return squeeze(trimmed, true);
        }
        StringBuilder joined = new StringBuilder(trimmed.length());
        int start = 0;
        while (start <= trimmed.length()) {
            int end = trimmed.indexOf(LINE_BREAK, start);
            end = end < 0 ? trimmed.length() : end;
            String part = squeeze(trim(trimmed.substring(start, end), true), true);
            if (!part.isEmpty()) {
                boolean number = joined.length() > 0
                        && isOfNumber(joined.charAt(joined.length() - 1))
                        && isOfNumber(part.charAt(0));
                joined.append(number ? GAP : "").append(part);
            }
            start = end + 1;
        }
        return joined.toString();
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9'
                || NUMBER_SIGNS.indexOf(c) >= 0
                || !isCommonLetter(c) && (Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
    }

    private static boolean isCommonLetter(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** Whether a character is white space or a mark that is not seen. */
    public static boolean isSpace(char c) {
        return isSqueezable(c);
    }

    private static String trim(String text, boolean cell) {
        int start = 0;
        int end = text.length();
        while (start < end && isLeftOut(text.charAt(start), cell)) {
            start++;
        }
        while (end > start && isLeftOut(text.charAt(end - 1), cell)) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Runs of white space as one space, none at the ends; soft spaces and zero-width marks included. */
    public static String squeeze(String text) {
        return squeeze(trim(text, false), false);
    }

    private static String squeeze(String trimmed, boolean cell) {
        for (int i = 0; i < trimmed.length(); i++) {
            if (isLeftOut(trimmed.charAt(i), cell) && !isLoneSpace(trimmed, i)) {
                return squeeze(trimmed, i, cell);
            }
        }
        return trimmed;
    }

    /** Whether a plain space stands before something visible; nothing of a trimmed text ends in a space. */
    private static boolean isLoneSpace(String trimmed, int index) {
        return trimmed.charAt(index) == ' ' && !isSqueezable(trimmed.charAt(index + 1));
    }

    /** The same for a text that has nothing to squeeze before an index. */
    private static String squeeze(String trimmed, int first, boolean cell) {
        StringBuilder squeezed = new StringBuilder(trimmed.length()).append(trimmed, 0, first);
        boolean gap = false;
        boolean wide = false;
        for (int i = first; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (isLeftOut(c, cell)) {
                boolean space = PlainText.isSpace(c) && c != '\ufeff';
                wide |= space && (gap || NARROW_SPACES.indexOf(c) < 0);
                gap |= space || c == '\ufeff';
                continue;
            }
            if (gap) {
                boolean number = cell
                        && wide
                        && squeezed.length() > 0
                        && isOfNumber(squeezed.charAt(squeezed.length() - 1))
                        && isOfNumber(c);
                squeezed.append(number ? GAP : " ");
            }
            squeezed.append(c);
            gap = false;
            wide = false;
        }
        return squeezed.toString();
    }

    /**
     * In a cell, marks that turn letters round or stand for a sign of arithmetic stay: they tell that it is no number.
     */
    private static boolean isLeftOut(char c, boolean cell) {
        return isSqueezable(c) && !(cell && isTelling(c));
    }

    private static boolean isTelling(char c) {
        return c == '\u061c'
                || c == '\u200f'
                || c == '\u202b'
                || c == '\u202d'
                || c == '\u202e'
                || c >= '\u2061' && c <= '\u2064'
                || c == '\u2067'
                || c == '\u2068'
                || c >= '\u206a' && c <= '\u206f';
    }

    /** Whether a character is white space or a mark that is not seen. */
    private static boolean isSqueezable(char c) {
        return !isCommon(c) && (PlainText.isSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Visible ASCII, Chinese characters and their punctuation, full-width signs. */
    private static boolean isCommon(char c) {
        return c > ' ' && c < '\u007f' || c >= '\u3001' && c <= '\u9fff' || c >= '\uff01' && c <= '\uffee';
    }

    public static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }

    /** Whether the text ends like a sentence. */
    public static boolean isSentence(String text) {
        return !text.isEmpty() && "。；;！!…”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * Whether the text is nothing but a page number with signs around it, such as — 5 — or 第 5 页 共 6 页. What reads as a
     * figure, such as 5 or 1,295, is none.
     */
    public static boolean isPageNumber(String text) {
        if (text.length() > 24 || !hasDigit(text)) {
            return false;
        }
        String rest = PAGE_NUMBER_SIGN.matcher(PlainText.compact(text)).replaceAll("");
        return !rest.isEmpty()
                && rest.length() <= 6
                && rest.chars().allMatch(c -> c >= '0' && c <= '9')
                && !Figure.parse(text).isNumber();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
