package org.gongkai.report.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell. */
final class FigureSyntax {

    /** Beyond this length no text is a number with a note; keeps a hostile cell cheap. */
    private static final int LONGEST = 4_000;

    private static final Set<String> NOT_APPLICABLE = Set.of("/", "\\", "-", "--", "—", "——", "–", "―", "不适用");

    /**
     * Sign, digits (grouped by threes or not at all), decimals, unit, note; over text in NFKC form. Possessive
     * throughout.
     */
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[-+−]?+)"
            + "(?<digits>[0-9]{1,3}+(?:[,\\u0020][0-9]{3}+)++(?![0-9])|[0-9]++)"
            + "(?<decimals>(?:\\.[0-9]++)?+)"
            + "\\u0020*+(?<unit>(?:万元|元|件|条|项|个|次|起|宗|份)?+)"
            + "\\u0020*+(?:\\((?<note>[^()]*+)\\))?+");

    private static final Pattern NOTE = Pattern.compile("[（(]([^（()）]*+)[)）]$");

    private FigureSyntax() {}

    static Figure parse(String text) {
        String raw = trim(text);
        if (raw.isEmpty()) {
            return Figure.blank();
        }
        if (raw.length() > LONGEST) {
            return Figure.unreadable(raw);
        }
        Figure plain = plainNumber(raw);
        return plain != null ? plain : parseNormalized(raw, normalize(raw));
    }

    /** The common case without a pattern: one to nine digits, no leading zero. */
    private static @Nullable Figure plainNumber(String raw) {
        int length = raw.length();
        if (length > 9 || (length > 1 && raw.charAt(0) == '0')) {
            return null;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            number = number * 10 + (c - '0');
        }
        return Figure.of(number);
    }

    private static Figure parseNormalized(String raw, String text) {
        if (NOT_APPLICABLE.contains(text)) {
            return Figure.notApplicable(raw);
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Figure.unreadable(raw);
        }
        String digits = matcher.group("digits").replaceAll("[, ]", "") + matcher.group("decimals");
        if (digits.length() > Figure.MAX_DIGITS + 1) {
            return Figure.unreadable(raw);
        }
        BigDecimal value = new BigDecimal(digits);
        if (digits(value) > Figure.MAX_DIGITS) {
            return Figure.unreadable(raw);
        }
        boolean negative = matcher.group("sign").matches("[-−]");
        return Figure.number(negative ? value.negate() : value, raw, matcher.group("note") == null ? null : note(raw));
    }

    /** The digits that a number takes when written out. */
    static int digits(BigDecimal number) {
        int whole = Math.max(1, number.precision() - number.scale());
        return number.signum() == 0 ? 1 + Math.max(0, number.scale()) : whole + Math.max(0, number.scale());
    }

    static Optional<String> unit(String raw) {
        Matcher matcher = NUMBER.matcher(normalize(raw));
        return matcher.matches() && !matcher.group("unit").isEmpty()
                ? Optional.of(matcher.group("unit"))
                : Optional.empty();
    }

    /** The note as it stands in the text, not in its normalized form. */
    private static @Nullable String note(String raw) {
        Matcher matcher = NOTE.matcher(raw);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String normalize(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFKC);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
