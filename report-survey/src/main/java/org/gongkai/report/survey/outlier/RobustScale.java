package org.gongkai.report.survey.outlier;

import java.util.Arrays;

/**
 * Where most of some values are: their median, and the median distance from it. A few values that stand out move
 * neither.
 *
 * @param median the median
 * @param deviation the median absolute deviation, scaled to the standard deviation of a normal distribution
 * @param size the number of values
 */
public record RobustScale(double median, double deviation, int size) {

    /** The median absolute deviation of a normal distribution is its standard deviation over this. */
    private static final double NORMAL = 1.4826;

    /** That of some values, which are in another order afterwards, and other values: there may be very many. */
    static RobustScale of(double[] values) {
        Arrays.sort(values);
        double median = median(values);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(values[i] - median);
        }
        Arrays.sort(values);
        return new RobustScale(median, NORMAL * median(values), values.length);
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * How many deviations a value is away.
     *
     * @param least the deviation that chance alone gives; where most values are equal, theirs is none
     */
    double score(double value, double least) {
        return (value - median) / Math.max(deviation, least);
    }
}
