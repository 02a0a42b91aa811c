package org.gongkai.report.rules.wording;

import java.text.Normalizer;

/** Forms of a text that compare where its punctuation, spaces or width differ. */
public final class TextForms {

    private TextForms() {}

    /** Letters and digits only, full-width ones as half-width. */
    public static String lettersOnly(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder(normal.length());
        for (int at = 0; at < normal.length(); at += Character.charCount(normal.codePointAt(at))) {
            if (isLetter(normal.codePointAt(at))) {
                letters.appendCodePoint(normal.codePointAt(at));
            }
        }
        return letters.toString();
    }

    /** 〇 is a numeral to Unicode, not a letter. */
    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.LETTER_NUMBER;
    }

    /** Whether all characters of one text stand in the other in the same order, as in a shortened name. */
    public static boolean isShortened(String shorter, String longer) {
        int next = 0;
        for (int i = 0; i < longer.length() && next < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(next)) {
                next++;
            }
        }
        return next == shorter.length();
    }
}
