package org.gongkai.report.text.word;

import java.math.BigDecimal;

/**
 * A word, a number with its unit, or a sign.
 *
 * @param meaning what it means
 * @param value the number; 0 for a word; of brackets, which of the clause's they are
 * @param unit the number's unit; empty for a word
 * @param exact whether the number is meant to the last digit
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Token(WordMeaning meaning, BigDecimal value, String unit, boolean exact, int start, int end) {

    public static Token word(WordMeaning meaning, int start, int end) {
        return new Token(meaning, BigDecimal.ZERO, "", true, start, end);
    }

    public static Token year(int year, int start, int end) {
        return new Token(WordMeaning.of(WordKind.YEAR), BigDecimal.valueOf(year), Units.YEAR, true, start, end);
    }

    public static Token bracket(int index, int start, int end) {
        return new Token(WordMeaning.of(WordKind.BRACKET), BigDecimal.valueOf(index), "", true, start, end);
    }

    /** The same place in the text with another meaning. */
    public Token as(WordMeaning other) {
        return new Token(other, value, unit, exact, start, end);
    }

    public WordKind kind() {
        return meaning.kind();
    }

    public boolean is(WordKind kind) {
        return meaning.kind() == kind;
    }

    public boolean is(WordKind kind, String detail) {
        return meaning.kind() == kind && meaning.detail().equals(detail);
    }

    /** Whether it is a year written out, not 去年 or 本年. */
    public boolean isYearInFull() {
        return is(WordKind.YEAR) && meaning.detail().isEmpty();
    }

    /** Whether it is 今年 or 本年. */
    public boolean isThisYear() {
        return is(WordKind.YEAR, "0");
    }

    public int length() {
        return end - start;
    }
}
