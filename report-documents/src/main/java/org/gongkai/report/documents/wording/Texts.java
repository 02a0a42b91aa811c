package org.gongkai.report.documents.wording;

import java.util.regex.Pattern;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.text.PlainText;

/** White space, and what counts as it in published pages. */
public final class Texts {

    /** A break inside a cell that is not yet known to matter. */
    public static final char LINE_BREAK = '\n';

    private static final Pattern PAGE_NUMBER_SIGN = Pattern.compile("[-—–―─·.,、/第页共]");

    private Texts() {}

    /**
     * The text of a cell without its line breaks: a label or a number may be wrapped. Between two digits a break stays,
     * as two spaces: it may part two numbers.
     */
    public static String squeezeLine(String text) {
        String trimmed = trim(text);
        if (trimmed.indexOf(LINE_BREAK) < 0) {
            return squeeze(trimmed);
        }
        StringBuilder joined = new StringBuilder();
        for (String line : trimmed.split("\n")) {
            String part = squeeze(line);
            if (part.isEmpty()) {
                continue;
            }
            boolean digits = joined.length() > 0
                    && Character.isDigit(joined.charAt(joined.length() - 1))
                    && Character.isDigit(part.charAt(0));
            joined.append(digits ? "  " : "").append(part);
        }
        return joined.toString();
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSqueezable(text.charAt(start))) {
            start++;
        }
        while (end > start && isSqueezable(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Runs of white space as one space, none at the ends; soft spaces and zero-width marks included. */
    public static String squeeze(String text) {
        String trimmed = trim(text);
        for (int i = 0; i < trimmed.length(); i++) {
            if (isSqueezable(trimmed.charAt(i)) && !isLoneSpace(trimmed, i)) {
                return squeeze(trimmed, i);
            }
        }
        return trimmed;
    }

    /** Whether a plain space stands before something visible; nothing of a trimmed text ends in a space. */
    private static boolean isLoneSpace(String trimmed, int index) {
        return trimmed.charAt(index) == ' ' && !isSqueezable(trimmed.charAt(index + 1));
    }

    /** The same for a text that has nothing to squeeze before an index. */
    private static String squeeze(String trimmed, int first) {
        StringBuilder squeezed = new StringBuilder(trimmed.length()).append(trimmed, 0, first);
        boolean gap = false;
        for (int i = first; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (isSqueezable(c)) {
                gap |= PlainText.isSpace(c);
                continue;
            }
            squeezed.append(gap ? " " : "").append(c);
            gap = false;
        }
        return squeezed.toString();
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
