package org.gongkai.report.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Numbers in a row, parted by space. */
final class OfdNumbers {

    private static final int MOST = 200_000;

    private OfdNumbers() {}

    static double[] parse(@Nullable String text) {
        String[] words =
                text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
    }

    /** A number; what is none is far away, and draws nothing. */
    static double number(String word) {
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) && Math.abs(number) < 1e6 ? number : 1e6;
        } catch (NumberFormatException e) {
            return 1e6;
        }
    }

    /** How far each sign stands from the one before; {@code g n v} says n times v. */
    static List<Double> distances(@Nullable String text) {
        List<Double> distances = new ArrayList<>();
        String[] words =
                text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
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
