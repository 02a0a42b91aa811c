package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit: 1295件, 1,295件, 十二件, 9千余件, 36.5%. The text has no spaces and no wide digits. */
final class NumberScanner {

    private static final int MOST_DIGITS = 18;
    private static final int GROUP = 3;
    private static final int LONGEST_NUMERAL = 12;
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String CHINESE_UNITS = "十百千";
    /** What stands between a number and its unit where the number is no exact one. */
    private static final String MULTIPLES = "余多来几万亿十百千";

    private static final List<String> UNITS = List.of("万元", "%", "件", "份", "宗", "起", "个", "条", "部", "例", "项", "元", "年");
    private static final List<String> VAGUE_BEHIND = List.of("以上", "左右", "上下", "以内", "以下", "多");

    private final String text;
    private int at;
    private boolean exact = true;

    private NumberScanner(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The number that begins at a place; null where none does. */
    static @Nullable Token scan(String text, int start) {
        return mayBegin(text.charAt(start)) ? new NumberScanner(text, start).scan() : null;
    }

    private static boolean mayBegin(char first) {
        return first >= '0' && first <= '9'
                || first == '两'
                || first == '〇'
                || CHINESE_DIGITS.indexOf(first) >= 0
                || CHINESE_UNITS.indexOf(first) >= 0;
    }

    private @Nullable Token scan() {
        int start = at;
        boolean arabic = isDigit(at);
        BigDecimal value = arabic ? arabic() : chinese();
        if (value == null) {
            return null;
        }
        multiples();
        String unit = first(UNITS);
        if (!arabic && (unit.isEmpty() || unit.equals("年"))) {
            return null;
        }
        at += unit.length();
        exact &= first(VAGUE_BEHIND).isEmpty();
        return new Token(
                WordMeaning.of(unit.equals("年") ? WordKind.YEAR : WordKind.NUMBER), value, unit, exact, start, at);
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
        while (at < text.length() && MULTIPLES.indexOf(text.charAt(at)) >= 0) {
            if (text.startsWith("万元", at)) {
                return;
            }
            exact = false;
            at++;
        }
    }

    private BigDecimal arabic() {
        StringBuilder digits = new StringBuilder();
        takeDigits(digits);
        while (isGroup(digits.length())) {
            at++;
            takeDigits(digits);
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            digits.append('.');
            at++;
            takeDigits(digits);
        }
        if (digits.length() > MOST_DIGITS) {
            exact = false;
            return BigDecimal.ZERO;
        }
        return new BigDecimal(digits.toString());
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

    private void takeDigits(StringBuilder digits) {
        while (isDigit(at)) {
            if (digits.length() <= MOST_DIGITS) {
                digits.append(text.charAt(at));
            }
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** 十二, 一百零五, 两千; below ten thousand. */
    private @Nullable BigDecimal chinese() {
        int start = at;
        long value = 0;
        long digit = -1;
        while (at < text.length() && at - start < LONGEST_NUMERAL) {
            char each = text.charAt(at) == '两' ? '二' : text.charAt(at) == '〇' ? '零' : text.charAt(at);
            int known = CHINESE_DIGITS.indexOf(each);
            int power = CHINESE_UNITS.indexOf(each);
            if (known >= 0 && digit <= 0) {
                digit = known;
            } else if (power >= 0 && (digit > 0 || at == start)) {
                value += Math.max(1, digit) * Math.round(Math.pow(10, power + 1.0));
                digit = -1;
            } else {
                break;
            }
            at++;
        }
        return at == start ? null : BigDecimal.valueOf(value + Math.max(0, digit));
    }
}
