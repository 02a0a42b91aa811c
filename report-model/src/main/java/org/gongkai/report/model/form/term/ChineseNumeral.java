package org.gongkai.report.model.form.term;

/**
 * Chinese numerals of the form's own numbering, 一 to 九十九.
 *
 * @since 0.1.0
 */
public final class ChineseNumeral {

    static final int MAX = 99;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';

    private ChineseNumeral() {}

    public static String of(int number) {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("not within 1 and " + MAX + ": " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? TEN : "") + (ones > 0 ? digit(ones) : "");
    }

    public static int parse(String text) {
        for (int number = 1; number <= MAX; number++) {
            if (of(number).equals(text)) {
                return number;
            }
        }
        throw new IllegalArgumentException("not a numeral of 一 to 九十九: '" + text + "'");
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
