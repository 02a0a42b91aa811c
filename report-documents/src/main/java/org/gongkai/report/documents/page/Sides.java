package org.gongkai.report.documents.page;

import java.util.Arrays;

/** Where lines and the sides of cells are. */
final class Sides {

    /**
     * Lines as near to each other as this are one: borders of neighbours, a dashed line, a line not quite drawn out.
     */
    static final double NEAR = 3.0;

    private Sides() {}

    /** Sorted places, those nearer to each other than this put together at their middle. */
    static double[] cluster(double[] sorted) {
        double[] places = new double[sorted.length];
        int count = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            double sum = 0;
            to = from;
            while (to < sorted.length && sorted[to] - sorted[from] <= NEAR) {
                sum += sorted[to++];
            }
            places[count++] = sum / (to - from);
        }
        return Arrays.copyOf(places, count);
    }
}
