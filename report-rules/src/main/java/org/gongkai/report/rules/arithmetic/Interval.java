package org.gongkai.report.rules.arithmetic;

/**
 * Whole numbers from one to another, both included. {@link #NO_END} and its negative stand for no end. Where a sum is
 * more than a {@code long} holds, the interval gets wider, so that what is said of it stays true.
 *
 * @param low the smallest, or minus {@link #NO_END}
 * @param high the largest, or {@link #NO_END}
 */
public record Interval(long low, long high) {

    /** No end: more than any sum of figures. */
    public static final long NO_END = Long.MAX_VALUE;

    private static final long LARGEST = NO_END - 1;

    /** What a cell that states nothing may hold: counts are whole and not negative. */
    public static final Interval ANY_COUNT = new Interval(0, NO_END);

    /** One number. */
    public static Interval of(long number) {
        return new Interval(number, number);
    }

    /** Whether there is no number in it. */
    public boolean isEmpty() {
        return low > high;
    }

    /** Whether there is one number in it and no other. */
    public boolean isOne() {
        return low == high;
    }

    /** Whether a number is in it. */
    public boolean contains(long number) {
        return low <= number && number <= high;
    }

    /** What sums of a number of each may come to. */
    public Interval plus(Interval other) {
        return new Interval(addLow(low, other.low), addHigh(high, other.high));
    }

    Interval minus(Interval other) {
        return plus(new Interval(-other.high, -other.low));
    }

    /** The numbers in both. */
    public Interval and(Interval other) {
        return new Interval(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** A smallest number that is too large to be told stays as large as can be told, which is true of it too. */
    private static long addLow(long one, long other) {
        if (one == -NO_END || other == -NO_END) {
            return -NO_END;
        }
        long sum = one + other;
        return isWrapped(one, other, sum) ? one > 0 ? LARGEST : -NO_END : Math.max(-NO_END, Math.min(sum, LARGEST));
    }

    private static long addHigh(long one, long other) {
        return -addLow(-one, -other);
    }

    private static boolean isWrapped(long one, long other, long sum) {
        return ((one ^ sum) & (other ^ sum)) < 0;
    }
}
