package org.gongkai.report.rules.locate;

/** How likely it is that one number is written where another is meant, and by which slip. */
final class DigitSlips {

    /**
     * One slip.
     *
     * @param cost in nats
     * @param reason the likeliest way to it
     */
    record Slip(double cost, RepairReason reason) {}

    private final String meant;
    private final String written;
    private double mass;
    private double largest;
    private RepairReason reason = RepairReason.OTHER_NUMBER;

    private DigitSlips(long meant, long written) {
        this.meant = Long.toString(meant);
        this.written = Long.toString(written);
    }

    /** The slip by which {@code written} stands where {@code meant} should; both 0 or more, and different. */
    static Slip of(long meant, long written) {
        DigitSlips slips = new DigitSlips(meant, written);
        slips.collect(meant);
        double mean = SlipCosts.mean(meant);
        double anything = Math.exp(-written / mean) / mean;
        double chance = SlipCosts.TYPO * slips.mass + SlipCosts.ANYTHING * anything;
        // Very far numbers have a chance that no double can hold; they stay dear, not infinitely so.
        double cost = SlipCosts.WRONG_CELL - Math.log(Math.max(chance, Double.MIN_NORMAL));
        return new Slip(cost, slips.reason);
    }

    private void collect(long meantNumber) {
        int n = meant.length();
        if (written.length() == n) {
            add(RepairReason.DIGIT_CHANGED, SlipCosts.DIGIT_CHANGED / (9.0 * n), differences() == 1 ? 1 : 0);
            add(RepairReason.DIGITS_SWAPPED, SlipCosts.DIGITS_SWAPPED / (n - 1.0), isSwapped() ? 1 : 0);
        }
        if (n > 1) {
            add(RepairReason.DIGIT_DROPPED, SlipCosts.DIGIT_DROPPED / n, waysToDrop());
        }
        if (written.length() == n + 1) {
            add(RepairReason.DIGIT_ADDED, SlipCosts.DIGIT_ADDED / (10.0 * (n + 1)), ways(written, meant));
        }
        if (written.equals("0") && meantNumber != 0) {
            add(RepairReason.LEFT_AS_ZERO, SlipCosts.LEFT_AS_ZERO, 1);
        }
    }

    private void add(RepairReason slip, double chance, int ways) {
        double added = ways == 0 ? 0 : chance * ways;
        mass += added;
        if (added > largest) {
            largest = added;
            reason = slip;
        }
    }

    private int differences() {
        int differences = 0;
        for (int i = 0; i < meant.length(); i++) {
            differences += meant.charAt(i) == written.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private boolean isSwapped() {
        int first = 0;
        while (meant.charAt(first) == written.charAt(first)) {
            first++;
        }
        return differences() == 2
                && first + 1 < meant.length()
                && meant.charAt(first) == written.charAt(first + 1)
                && meant.charAt(first + 1) == written.charAt(first);
    }

    /** Leading zeros that a dropped digit leaves are not seen: 105 without its 1 reads 5. */
    private int waysToDrop() {
        int ways = 0;
        for (int i = 0; i < meant.length(); i++) {
            String rest = meant.substring(0, i) + meant.substring(i + 1);
            ways += withoutLeadingZeros(rest).equals(written) ? 1 : 0;
        }
        return ways;
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** In how many ways a longer text becomes a shorter one when a character is dropped. */
    private static int ways(String longer, String shorter) {
        int ways = 0;
        for (int i = 0; i < longer.length(); i++) {
            ways += longer.startsWith(shorter.substring(0, i)) && longer.startsWith(shorter.substring(i), i + 1)
                    ? 1
                    : 0;
        }
        return ways;
    }
}
