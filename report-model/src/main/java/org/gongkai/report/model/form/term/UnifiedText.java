package org.gongkai.report.model.form.term;

import java.text.Normalizer;

/**
 * Texts in Unicode's form NFKC, in which full-width and half-width signs, ligatures and composed letters are one, at a
 * cost that grows as the text does. Of marks piled on one letter only the first 30 are kept, as Unicode's stream-safe
 * format has it, since putting them in order takes the square of their number; and a sign that stands for a whole
 * phrase stays, since it would grow eighteenfold.
 *
 * @since 0.1.0
 */
public final class UnifiedText {

    private static final int MOST_MARKS = 30;
    private static final String PHRASES = "\ufdfa\ufdfb";

    /** Voiced and semi-voiced signs of half-width kana are letters that become marks. */
    private static final String LATER_MARKS = "\uff9e\uff9f";

    private UnifiedText() {}

    /** The text in NFKC form, as far as it is one that somebody writes. */
    public static String of(String text) {
        return isTame(text) ? normalise(text) : tamed(text);
    }

    private static boolean isTame(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS || PHRASES.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String tamed(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        StringBuilder piece = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (PHRASES.indexOf(c) >= 0) {
                unified.append(normalise(piece)).appendCodePoint(c);
                piece.setLength(0);
            } else if (marks <= MOST_MARKS) {
                piece.appendCodePoint(c);
            }
        }
        return unified.append(normalise(piece)).toString();
    }

    private static String normalise(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> LATER_MARKS.indexOf(c) >= 0;
        };
    }
}
