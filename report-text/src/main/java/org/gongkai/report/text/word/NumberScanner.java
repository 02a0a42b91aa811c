package org.gongkai.report.text.word;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.text.ChineseNumber;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit: 1295件, 1,295件, 十二件, 9千余件, 36.5%. The text has no spaces and no wide digits. */
final class NumberScanner {

    private static final int MOST_DIGITS = 18;
    private static final int GROUP = 3;

    /** 十几余万: longer rows of such words are no number, and to read each anew at each place would take for ever. */
    private static final int MOST_MULTIPLES = 8;

    /** What stands between a number and its unit where the number is no exact one. */
    private static final String MULTIPLES = "余多来几万亿十百千";

    private static final List<String> VAGUE_BEHIND = List.of("以上", "左右", "上下", "以内", "以下", "多");

    /** Asked at nearly every character of a text. */
    private static final boolean[] MAY_BEGIN = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char each = 0; each < Character.MAX_VALUE; each++) {
            MAY_BEGIN[each] = mayBegin(each);
        }
    }

    private final String text;
    private int at;
    private boolean exact = true;
    private long digits;
    /** How many signs the number has: its digits, and its point. */
    private int length;

    private NumberScanner(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The number that begins at a place; null where none does. */
    static @Nullable Token scan(String text, int start) {
        return MAY_BEGIN[text.charAt(start)] ? new NumberScanner(text, start).scan() : null;
    }

    private static boolean mayBegin(char first) {
        return first >= '0' && first <= '9' || ChineseNumber.mayBegin(first);
    }

    private @Nullable Token scan() {
        int start = at;
        boolean arabic = isDigit(at);
        BigDecimal value = arabic ? arabic() : words();
        if (value == null) {
            return null;
        }
        multiples();
        String unit = Units.at(text, at);
        if (!arabic && (unit.isEmpty() || unit.equals(Units.YEAR))) {
            return null;
        }
        at += unit.length();
        exact &= first(VAGUE_BEHIND).isEmpty();
        return new Token(
                WordMeaning.of(unit.equals(Units.YEAR) ? WordKind.YEAR : WordKind.NUMBER),
                value,
                unit,
                exact,
                start,
                at);
    }

    /** The first of some words that stands here; empty where none does. */
    private String first(List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    /** 3.2万件 and 万余件 are approximate, and so is any number before 万. */
    private void multiples() {
        int end = Math.min(text.length(), at + MOST_MULTIPLES);
        while (at < end && MULTIPLES.indexOf(text.charAt(at)) >= 0) {
            if (!first(Units.LARGE_MONEY).isEmpty()) {
                return;
            }
            exact = false;
            at++;
        }
    }

    private BigDecimal arabic() {
        takeDigits();
        while (isGroup(length)) {
            at++;
            takeDigits();
        }
        int whole = length;
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            length++;
            at++;
            takeDigits();
        }
        if (length > MOST_DIGITS) {
            exact = false;
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(digits, Math.max(0, length - whole - 1));
    }

    /** A comma, then exactly three digits: 1,295 but not 2023,1295. */
    private boolean isGroup(int before) {
        return before <= MOST_DIGITS
                && at + GROUP < text.length()
                && text.charAt(at) == ','
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + GROUP)
                && !isDigit(at + GROUP + 1);
    }

    private void takeDigits() {
        while (isDigit(at)) {
            if (length <= MOST_DIGITS) {
                digits = 10 * digits + text.charAt(at) - '0';
                length++;
            }
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** 十二, 一百零五, 两千; below ten thousand. */
    private @Nullable BigDecimal words() {
        ChineseNumber number = ChineseNumber.at(text, at);
        if (number == null) {
            return null;
        }
        at = number.end();
        return BigDecimal.valueOf(number.value());
    }
}
