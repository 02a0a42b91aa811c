package org.gongkai.report.text;

import org.jspecify.annotations.Nullable;

/**
 * A number in words below ten thousand: 十二, 一百零五, 两千三百.
 *
 * @param value the number
 * @param end where it ends in the text
 */
public record ChineseNumber(long value, int end) {

    private static final int LONGEST = 12;
    private static final String POWERS = "十百千";

    /** Whether a number in words may begin with a character; a circle is more often a bullet or a gap than a zero. */
    public static boolean mayBegin(char first) {
        return ChineseDigit.of(first) > 0 || first == '零' || first == '〇' || POWERS.indexOf(first) >= 0;
    }

    /** The number in words that begins at a place; null where none does. */
    public static @Nullable ChineseNumber at(String text, int start) {
        int at = start;
        long value = 0;
        long digit = -1;
        while (at < text.length() && at - start < LONGEST) {
            int known = digit(text, at, start);
            int power = POWERS.indexOf(text.charAt(at));
            if (known >= 0 && digit <= 0) {
                digit = known;
            } else if (power >= 0 && (digit > 0 || at == start)) {
                value += Math.max(1, digit) * powerOfTen(power + 1);
                digit = -1;
            } else {
                break;
            }
            at++;
        }
        return at == start ? null : new ChineseNumber(value + Math.max(0, digit), at);
    }

    /** Digits of our own script are no words; a circle or a letter is a zero only within a number. */
    private static int digit(String text, int at, int start) {
        char each = text.charAt(at);
        boolean word = each < '0' || each > '9';
        return word && (at > start || mayBegin(each)) ? ChineseDigit.of(each) : ChineseDigit.NONE;
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
