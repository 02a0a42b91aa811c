package org.gongkai.report.text;

import java.util.function.IntPredicate;
import org.gongkai.report.model.form.term.UnifiedText;

/**
 * The forms under which texts are compared and searched, whatever their width, spaces and signs. The form of labels,
 * which leaves their numbers out too, is {@link org.gongkai.report.model.form.term.LabelKey}.
 */
public final class PlainText {

    private static final String QUOTATION_MARKS = "“”‘’\"'《》〈〉「」";

    /** Letters without a shape: the fillers of Hangul syllables, the empty Braille cell; and a place of an object. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800\ufffc";

    private PlainText() {}

    /** The text in NFKC form without white space and marks that are not seen. */
    public static String compact(String text) {
        int first = firstUnstable(text);
        if (first == text.length()) {
            return text;
        }
        char[] kept = new char[text.length()];
        text.getChars(0, first, kept, 0);
        int length = first;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStable(c)) {
                kept[length++] = c;
            } else if (c >= '！' && c <= '～') {
                kept[length++] = (char) (c - '！' + '!');
            } else if (!isSpace(c)) {
                // What may change together with its neighbours.
                return filter(UnifiedText.of(text), PlainText::isSeen);
            }
        }
        return new String(kept, 0, length);
    }

    private static int firstUnstable(String text) {
        int first = 0;
        while (first < text.length() && isStable(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** The compact text without quotation marks: what a sentence says. */
    public static String unquoted(String text) {
        return filter(compact(text), c -> isChinese(c) || QUOTATION_MARKS.indexOf(c) < 0);
    }

    /** Letters and digits only, full-width ones as half-width. */
    public static String lettersOnly(String text) {
        return filter(compact(text), PlainText::isLetter);
    }

    /** Whether {@link #lettersOnly} leaves anything of a text; for most texts the first character tells. */
    public static boolean hasLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isStable(text.charAt(i)) && isLetter(text.charAt(i))) {
                return true;
            }
        }
        return !lettersOnly(text).isEmpty();
    }

    /** Whether NFKC leaves a character as it is, whatever stands beside it in texts of such characters. */
    private static boolean isStable(char c) {
        return isChinese(c) || c > ' ' && c < '\u007f' || "、。《》“”".indexOf(c) >= 0;
    }

    /** Whether a text shows nothing: white space, marks that are not seen, letters that are drawn as a gap. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isShown(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShown(int c) {
        return isChinese(c)
                || !isSpace(c)
                        && FILLERS.indexOf(c) < 0
                        && switch (Character.getType(c)) {
                            case Character.FORMAT,
                                    Character.CONTROL,
                                    Character.UNASSIGNED,
                                    Character.SURROGATE,
                                    Character.NON_SPACING_MARK,
                                    Character.ENCLOSING_MARK -> false;
                            default -> true;
                        };
    }

    /** Whether a character is white space, the byte order mark included. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    /** Most characters of a text, and none that any form leaves out. */
    private static boolean isChinese(int c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isSeen(int c) {
        return isChinese(c) || !isSpace(c) && Character.getType(c) != Character.FORMAT;
    }

    /** 〇 is a numeral to Unicode, not a letter. */
    private static boolean isLetter(int c) {
        return isChinese(c) || Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static String filter(String text, IntPredicate keep) {
        for (int i = 0; i < text.length(); i++) {
            // Chinese characters are most of a text, and no form leaves them out.
            if (!isChinese(text.charAt(i))) {
                int c = text.codePointAt(i);
                if (!keep.test(c)) {
                    return filter(text, i, keep);
                }
                i += Character.charCount(c) - 1;
            }
        }
        return text;
    }

    /** The same for a text of which everything before an index is kept. */
    private static String filter(String text, int first, IntPredicate keep) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (keep.test(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }
}
