package org.gongkai.report.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Numbers in a row, parted by space. */
final class OfdNumbers {

    private static final int MOST = 200_000;
    private static final String SPACE = " \t\n\u000b\f\r";
    private static final int MOST_DIGITS = 15;
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14};

    private OfdNumbers() {}

    /** Words parted by space. A page has thousands, for which a regular expression takes too long. */
    static String[] words(@Nullable String text) {
        StringTokenizer tokens = new StringTokenizer(text == null ? "" : text, SPACE);
        String[] words = new String[tokens.countTokens()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.nextToken();
        }
        return words;
    }

    static double[] parse(@Nullable String text) {
        String[] words = words(text);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
    }

    /** A number; what is none is far away, and draws nothing. */
    static double number(String word) {
        try {
            double number = isPlain(word) ? plain(word) : Double.parseDouble(word);
            return Double.isFinite(number) && Math.abs(number) < 1e6 ? number : 1e6;
        } catch (NumberFormatException e) {
            return 1e6;
        }
    }

    /**
     * Whether a number is so short that its digits and the power of ten below them are exact: then so is their
     * quotient.
     */
    private static boolean isPlain(String word) {
        int points = 0;
        int start = word.startsWith("-") ? 1 : 0;
        for (int i = start; i < word.length(); i++) {
            char c = word.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        int digits = word.length() - start - points;
        return points < 2 && digits > 0 && digits < MOST_DIGITS;
    }

    private static double plain(String word) {
        long digits = 0;
        int below = 0;
        boolean point = false;
        for (int i = word.startsWith("-") ? 1 : 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                point = true;
            } else {
                digits = 10 * digits + c - '0';
                below += point ? 1 : 0;
            }
        }
        double number = digits / TENS[below];
        return word.startsWith("-") ? -number : number;
    }

    /** How far each sign stands from the one before; {@code g n v} says n times v. */
    static List<Double> distances(@Nullable String text) {
        List<Double> distances = new ArrayList<>();
        String[] words = words(text);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                double times = number(words[i + 1]);
                double distance = number(words[i + 2]);
                for (int n = 0; n < times; n++) {
                    Limits.check(distances.size(), MOST, LimitKind.DRAWN);
                    distances.add(distance);
                }
                i += 2;
            } else {
                distances.add(number(words[i]));
            }
        }
        return distances;
    }
}
