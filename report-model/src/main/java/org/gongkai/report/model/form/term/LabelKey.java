package org.gongkai.report.model.form.term;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form under which labels are compared: full-width and half-width signs alike, without spaces, punctuation and
 * leading numbers. {@code （一）予以公开}, {@code (一) 予以公开} and {@code 1、予以公开} have the same key, {@code 予以公开}.
 *
 * @since 0.1.0
 */
public final class LabelKey {

    private static final Pattern NUMBERING = Pattern.compile(
            "(?:第?[一二三四五六七八九十]{1,3}[、.,:)]|\\([一二三四五六七八九十]{1,3}\\)|\\([0-9]{1,2}\\)|[0-9]{1,2}(?![0-9])[、.,:)]?)");

    /** No label is longer; of a longer text the beginning is enough to tell that it is none. */
    private static final int LONGEST = 500;

    private LabelKey() {}

    /** The key of a label; empty where the text has neither letter nor digit besides its number. */
    public static String of(String label) {
        String cut = label.length() <= LONGEST ? label : label.substring(0, LONGEST);
        String text = withoutSpaces(UnifiedText.of(cut));
        return lettersOnly(withoutNumbering(text));
    }

    private static String withoutNumbering(String text) {
        Matcher matcher = NUMBERING.matcher(text);
        int start = 0;
        while (matcher.region(start, text.length()).lookingAt()) {
            start = matcher.end();
        }
        return text.substring(start);
    }

    private static String withoutSpaces(String text) {
        return filter(text, c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isFormat(c));
    }

    private static String lettersOnly(String text) {
        return filter(text, Character::isLetterOrDigit);
    }

    /** Zero-width marks that web editors leave between characters. */
    private static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    private static String filter(String text, IntPredicate keep) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(keep).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
