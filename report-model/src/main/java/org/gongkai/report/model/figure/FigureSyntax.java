package org.gongkai.report.model.figure;

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

    /** Far more than a figure has digits. */
    private static final int MOST_BITS = 400;

    private static final double DIGITS_PER_BIT = 0.30103;

    private static final String NOT_APPLICABLE = "不适用";
    private static final Set<String> LESS = Set.of("减", "减少", "下降", "负");
    private static final Set<String> MORE = Set.of("增", "增加", "增长", "正");
    private static final String SLASHES = "/\\";
    /** Hyphens, dashes, the minus sign, and the line of table borders that some editors offer for a dash. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500";

    private static final String NARROW_SPACES = "\u00a0\u2007\u2009\u202f";

    private static final int LONGEST_DASH = 4;
    private static final int CONTRADICTED = 2;

    private static final String CHANGE = "减少|减|下降|负|增加|增长|增|正";

    /**
     * A word of change, sign, digits (grouped by threes with one kind of separator, or not at all), decimals, unit,
     * note; over folded text. A group of digits never starts with 0: {@code 0 123} is two numbers, or none. Possessive
     * throughout.
     */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\((?<before>" + CHANGE + ")\\)[ ]?+|(?<word>" + CHANGE + ")[ ]?+)?+"
                    + "(?<sign>[-+\u2212]?+)"
                    + "(?<digits>[1-9][0-9]{0,2}+(?<separator>[, ])[0-9]{3}+(?:\\k<separator>[0-9]{3}+)*+(?![0-9])|[0-9]++)"
                    + "(?<decimals>(?:\\.[0-9]++)?+)"
                    + "[ \\t\\r\\n]*+(?<unit>(?:万元|元|件|条|项|个|次|起|宗|份)?+)"
                    + "[ \\t\\r\\n]*+(?:\\((?<note>[^()]*+)\\))?+");

    private FigureSyntax() {}

    static Figure parse(String text) {
        Figure plain = plainNumber(text);
        return plain != null ? plain : parseTrimmed(trim(text));
    }

    private static Figure parseTrimmed(String raw) {
        if (raw.isEmpty()) {
            return Figure.blank();
        }
        if (raw.length() > LONGEST) {
            return Figure.unreadable(raw);
        }
        Figure plain = plainNumber(raw);
        return plain != null ? plain : parseFolded(raw);
    }

    /** The common case without a pattern: one to nine digits, no leading zero. */
    private static @Nullable Figure plainNumber(String raw) {
        int length = raw.length();
        if (length == 0 || length > 9 || (length > 1 && raw.charAt(0) == '0')) {
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

    private static Figure parseFolded(String raw) {
        String visible = withoutFormatMarks(raw);
        String text = fold(visible);
        if (isNotApplicable(text)) {
            return Figure.notApplicable(raw);
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Figure.unreadable(raw);
        }
        BigDecimal value = value(matcher);
        if (value == null) {
            return Figure.unreadable(raw);
        }
        return Figure.number(value, raw, note(matcher, visible));
    }

    private static boolean isNotApplicable(String text) {
        return text.equals(NOT_APPLICABLE)
                || text.length() == 1 && SLASHES.contains(text)
                || text.length() <= LONGEST_DASH && text.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }

    /** The number; null where it has too many digits, or two signs that contradict each other. */
    private static @Nullable BigDecimal value(Matcher matcher) {
        String whole = matcher.group("digits").replaceAll("[, ]", "");
        String decimals = matcher.group("decimals");
        if (whole.length() + Math.max(0, decimals.length() - 1) > Figure.MAX_DIGITS) {
            return null;
        }
        BigDecimal value = new BigDecimal(whole + decimals);
        int sign = sign(matcher);
        return sign == CONTRADICTED ? null : sign < 0 ? value.negate() : value;
    }

    /** The sign, as a sign or in a word: -3, 减3, 3（减）, all at once only where they agree. */
    private static int sign(Matcher matcher) {
        int sign = 0;
        String[] words = {matcher.group("sign"), matcher.group("before"), matcher.group("word"), matcher.group("note")};
        for (String word : words) {
            int said = sign(word);
            if (said != 0 && sign != 0 && said != sign) {
                return CONTRADICTED;
            }
            sign = said == 0 ? sign : said;
        }
        return sign;
    }

    private static int sign(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return 0;
        }
        String stripped = word.strip();
        if (stripped.equals("-") || stripped.equals("\u2212") || LESS.contains(stripped)) {
            return -1;
        }
        return stripped.equals("+") || MORE.contains(stripped) ? 1 : 0;
    }

    /** The note as it stands in the text, not in its folded form. */
    private static @Nullable String note(Matcher matcher, String visible) {
        return matcher.group("note") == null ? null : visible.substring(matcher.start("note"), matcher.end("note"));
    }

    /** A number as a message quotes it: of a long one only how long it is, for writing it out takes for ever. */
    static String quote(BigDecimal number) {
        return number.unscaledValue().bitLength() > MOST_BITS
                ? "one of some " + digits(number) + " digits"
                : number.toString();
    }

    /** The digits that a number takes when written out; of a long one, as many at least as no figure has. */
    static long digits(BigDecimal number) {
        int bits = number.unscaledValue().bitLength();
        if (bits > MOST_BITS) {
            // Its precision is costly to know.
            long precision = (long) (bits * DIGITS_PER_BIT);
            return Math.max(precision, precision - number.scale());
        }
        long decimals = Math.max(0L, number.scale());
        long whole = number.signum() == 0 ? 1 : Math.max(1L, (long) number.precision() - number.scale());
        return whole + decimals;
    }

    static Optional<String> unit(String raw) {
        Matcher matcher = NUMBER.matcher(fold(withoutFormatMarks(raw)));
        return matcher.matches() && !matcher.group("unit").isEmpty()
                ? Optional.of(matcher.group("unit"))
                : Optional.empty();
    }

    /** Full-width signs as half-width ones, every space as a plain one; as many characters as before. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    /** Superscripts and circled numbers stay as they are, 22² is no 222; wide spaces set no thousands off. */
    private static char fold(char c) {
        if (c >= 0x80 && Character.isSpaceChar(c)) {
            return NARROW_SPACES.indexOf(c) >= 0 ? ' ' : '\t';
        }
        if (c < 0x80 || Character.getType(c) == Character.OTHER_NUMBER || Character.isSurrogate(c)) {
            return c;
        }
        String folded = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return folded.length() == 1 ? folded.charAt(0) : c;
    }

    /** Zero-width marks that web editors leave between characters are no part of the text. */
    private static String withoutFormatMarks(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(c -> !isFormatMark((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
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
        return !isCommon(c) && isUncommonSpace(c);
    }

    /** Visible ASCII and Chinese characters. */
    private static boolean isCommon(char c) {
        return c > ' ' && c < '\u007f' || c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isUncommonSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || isFormatMark(c);
    }

    /**
     * Marks that are not seen and change nothing. Those that turn letters round, and the invisible signs of arithmetic,
     * are none of them: they make a text unreadable.
     */
    private static boolean isFormatMark(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200e'
                || c == '\u202a'
                || c == '\u202c'
                || c == '\u2060'
                || c == '\u2066'
                || c == '\u2069'
                || c == '\ufeff';
    }
}
