package org.gongkai.report.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gongkai.report.model.Figure;

/** What a slip within one number makes of it; all possible results of a kind are as likely as each other. */
final class DigitSlips {

    private static final int DIGITS = 10;

    private DigitSlips() {}

    /** The wrong number; empty where the slip is impossible or changes nothing, such as swapping 4 and 4. */
    static OptionalLong apply(SlipKind kind, long number, RandomGenerator random) {
        String digits = Long.toString(number);
        OptionalLong wrong = switch (kind) {
            case DIGIT_CHANGED -> changed(digits, random);
            case DIGITS_SWAPPED -> swapped(digits, random);
            case DIGIT_DROPPED -> dropped(digits, random);
            case DIGIT_ADDED -> added(digits, random);
            case DIGIT_DOUBLED -> doubled(digits, random);
            case LEFT_ZERO -> OptionalLong.of(0);
            case ROW_SHIFTED, NEIGHBOURS_SWAPPED, TOTAL_NOT_UPDATED ->
                throw new IllegalArgumentException(
                        kind + " is no slip within a number; those are " + Slips.WITHIN_A_NUMBER);
        };
        return wrong.isPresent() && wrong.getAsLong() != number ? wrong : OptionalLong.empty();
    }

    private static OptionalLong changed(String digits, RandomGenerator random) {
        int place = random.nextInt(digits.length());
        int other = (digits.charAt(place) - '0' + 1 + random.nextInt(DIGITS - 1)) % DIGITS;
        return number(digits.substring(0, place) + other + digits.substring(place + 1));
    }

    private static OptionalLong swapped(String digits, RandomGenerator random) {
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

    private static OptionalLong dropped(String digits, RandomGenerator random) {
        if (digits.length() < 2) {
            return OptionalLong.empty();
        }
        int place = random.nextInt(digits.length());
        return number(digits.substring(0, place) + digits.substring(place + 1));
    }

    private static OptionalLong added(String digits, RandomGenerator random) {
        int place = random.nextInt(digits.length() + 1);
        int least = place == 0 ? 1 : 0;
        int digit = least + random.nextInt(DIGITS - least);
        return number(digits.substring(0, place) + digit + digits.substring(place));
    }

    private static OptionalLong doubled(String digits, RandomGenerator random) {
        int place = random.nextInt(digits.length());
        return number(digits.substring(0, place + 1) + digits.substring(place));
    }

    private static OptionalLong number(String digits) {
        return digits.length() > Figure.MAX_DIGITS ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }

    /** The kinds in an order that the weights make likely: the first is drawn by weight, then the next of the rest. */
    static List<SlipKind> byWeight(RandomGenerator random) {
        List<SlipKind> rest = new ArrayList<>(Slips.TYPO_WEIGHTS.keySet());
        List<SlipKind> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            double sum = rest.stream().mapToDouble(Slips.TYPO_WEIGHTS::get).sum();
            double drawn = random.nextDouble() * sum;
            int index = 0;
            while (index < rest.size() - 1 && drawn >= Slips.TYPO_WEIGHTS.get(rest.get(index))) {
                drawn -= Slips.TYPO_WEIGHTS.get(rest.get(index));
                index++;
            }
            order.add(rest.remove(index));
        }
        return order;
    }

    static <T> List<T> shuffled(List<T> items, RandomGenerator random) {
        Object[] shuffled = items.toArray();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Object held = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = held;
        }
        @SuppressWarnings("unchecked")
        List<T> result = (List<T>) Arrays.asList(shuffled);
        return result;
    }
}
