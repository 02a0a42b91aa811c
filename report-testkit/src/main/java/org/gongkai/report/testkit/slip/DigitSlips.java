package org.gongkai.report.testkit.slip;

import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gongkai.report.model.figure.Figure;

/**
 * What a slip within one number makes of its digits; all possible results of a kind are as likely as each other. Empty
 * where the slip is impossible, such as swapping the digits of 44.
 */
public final class DigitSlips {

    private static final int DIGITS = 10;

    private DigitSlips() {}

    /** One digit is another. */
    public static OptionalLong changed(String digits, RandomGenerator random) {
        int place = random.nextInt(digits.length());
        int other = (digits.charAt(place) - '0' + 1 + random.nextInt(DIGITS - 1)) % DIGITS;
        return number(digits.substring(0, place) + other + digits.substring(place + 1));
    }

    /** Two neighbouring digits that differ change places. */
    public static OptionalLong swapped(String digits, RandomGenerator random) {
        int[] places = IntStream.range(1, digits.length())
                .filter(place -> digits.charAt(place - 1) != digits.charAt(place))
                .toArray();
        if (places.length == 0) {
            return OptionalLong.empty();
        }
        int place = places[random.nextInt(places.length)];
        return number(digits.substring(0, place - 1)
                + digits.charAt(place)
                + digits.charAt(place - 1)
                + digits.substring(place + 1));
    }

    /** One digit is missing. */
    public static OptionalLong dropped(String digits, RandomGenerator random) {
        if (digits.length() < 2) {
            return OptionalLong.empty();
        }
        int place = random.nextInt(digits.length());
        return number(digits.substring(0, place) + digits.substring(place + 1));
    }

    /** There is one digit too many. */
    public static OptionalLong added(String digits, RandomGenerator random) {
        int place = random.nextInt(digits.length() + 1);
        int least = place == 0 ? 1 : 0;
        int digit = least + random.nextInt(DIGITS - least);
        return number(digits.substring(0, place) + digit + digits.substring(place));
    }

    /** One digit stands twice. */
    public static OptionalLong doubled(String digits, RandomGenerator random) {
        int place = random.nextInt(digits.length());
        return number(digits.substring(0, place + 1) + digits.substring(place));
    }

    private static OptionalLong number(String digits) {
        return digits.length() > Figure.MAX_DIGITS ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }
}
