package org.gongkai.report.text.sentence;

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
record Token(WordMeaning meaning, BigDecimal value, String unit, boolean exact, int start, int end) {

    static Token word(WordMeaning meaning, int start, int end) {
        return new Token(meaning, BigDecimal.ZERO, "", true, start, end);
    }

    static Token year(int year, int start, int end) {
        return new Token(WordMeaning.of(WordKind.YEAR), BigDecimal.valueOf(year), Units.YEAR, true, start, end);
    }

    static Token bracket(int index, int start, int end) {
        return new Token(WordMeaning.of(WordKind.BRACKET), BigDecimal.valueOf(index), "", true, start, end);
    }

    /** The same place in the text with another meaning. */
    Token as(WordMeaning other) {
        return new Token(other, value, unit, exact, start, end);
    }

    WordKind kind() {
        return meaning.kind();
    }

    boolean is(WordKind kind) {
        return meaning.kind() == kind;
    }

    boolean is(WordKind kind, String detail) {
        return meaning.kind() == kind && meaning.detail().equals(detail);
    }

    /** Whether it is a year written out, not 去年 or 本年. */
    boolean isYearInFull() {
        return is(WordKind.YEAR) && meaning.detail().isEmpty();
    }

    /** Whether it is 今年 or 本年. */
    boolean isThisYear() {
        return is(WordKind.YEAR, "0");
    }

    int length() {
        return end - start;
    }
}
