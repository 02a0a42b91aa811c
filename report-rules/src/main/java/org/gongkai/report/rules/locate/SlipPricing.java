package org.gongkai.report.rules.locate;

import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to explain a set of wrong cells: each a slip of its own, or two together one. Tries every partition
 * of the set, which has a dozen cells at most.
 */
final class SlipPricing {

    /** A way to explain one cell or two, worked out once for all the partitions in which it stands. */
    private record Way(double cost, RepairReason reason) {

        static final Way NONE = new Way(Double.POSITIVE_INFINITY, RepairReason.OTHER_NUMBER);

        Way or(double otherCost, RepairReason otherReason) {
            return otherCost < cost ? new Way(otherCost, otherReason) : this;
        }
    }

    private final Layout layout;
    private final List<Wrong> wrong;
    private final double[] cost;
    private final int[] added;
    private final RepairReason[] reasons;

    private SlipPricing(Layout layout, List<Wrong> wrong) {
        this.layout = layout;
        this.wrong = wrong;
        this.cost = new double[1 << wrong.size()];
        this.added = new int[cost.length];
        this.reasons = new RepairReason[wrong.size()];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
    }

    /** The costs and reasons of a set, the cells in its order. */
    static SlipPricing of(Layout layout, List<Wrong> wrong) {
        SlipPricing pricing = new SlipPricing(layout, wrong);
        Way[][] ways = pricing.ways();
        for (int set = 0; set < pricing.cost.length - 1; set++) {
            pricing.extend(set, ways);
        }
        pricing.trace(ways);
        return pricing;
    }

    double cost() {
        return cost[cost.length - 1];
    }

    RepairReason reason(int index) {
        return reasons[index];
    }

    /** The way of each cell alone, at [i][i], and of each two together, at [i][j] with i below j. */
    private Way[][] ways() {
        Way[][] ways = new Way[wrong.size()][wrong.size()];
        for (int first = 0; first < ways.length; first++) {
            ways[first][first] = single(wrong.get(first));
            for (int second = first + 1; second < ways.length; second++) {
                ways[first][second] = pair(wrong.get(first), wrong.get(second));
            }
        }
        return ways;
    }

    /** Adds the first cell that is missing, alone or with another. */
    private void extend(int set, Way[][] ways) {
        int first = Integer.numberOfTrailingZeros(~set);
        for (int second = first; second < wrong.size(); second++) {
            int both = 1 << first | 1 << second;
            double sum = cost[set] + ways[first][second].cost();
            if ((set & both) == 0 && sum < cost[set | both]) {
                cost[set | both] = sum;
                added[set | both] = both;
            }
        }
    }

    private void trace(Way[][] ways) {
        for (int set = cost.length - 1; set != 0; set &= ~added[set]) {
            int first = Integer.numberOfTrailingZeros(added[set]);
            int second = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(added[set]);
            reasons[first] = ways[first][second].reason();
            reasons[second] = reasons[first];
        }
    }

    private Way single(Wrong cell) {
        DigitSlips.Slip slip = DigitSlips.of(cell.meant(), cell.written());
        Way way = new Way(slip.cost(), slip.reason());
        return SlipCosts.TOTAL_FOLLOWED < way.cost() && followsAnother(cell)
                ? new Way(SlipCosts.TOTAL_FOLLOWED, RepairReason.TOTAL_FOLLOWED)
                : way;
    }

    private boolean followsAnother(Wrong total) {
        for (Wrong part : wrong) {
            if (part.change() == total.change() && layout.isTotalOf(total.cell(), part.cell())) {
                return true;
            }
        }
        return false;
    }

    private Way pair(Wrong one, Wrong other) {
        Way way = Way.NONE;
        if (one.isSwappedWith(other) && layout.isOneLineOrColumn(one.cell(), other.cell())) {
            boolean near = layout.areNeighbours(one.cell(), other.cell());
            boolean moved = one.written() == 0 || other.written() == 0;
            way = way.or(
                    near ? SlipCosts.NEIGHBOURS_SWAPPED : SlipCosts.DISTANT_SWAPPED,
                    moved ? RepairReason.WRONG_PLACE : RepairReason.CELLS_SWAPPED);
        }
        return isSplit(one, other) ? way.or(SlipCosts.NUMBER_SPLIT, RepairReason.NUMBER_SPLIT) : way;
    }

    /** 2 and 0 for 20 and an empty cell, on either side of the other. */
    private boolean isSplit(Wrong one, Wrong other) {
        if (one.meant() != 0 && other.meant() != 0
                || !one.cell().line().equals(other.cell().line())
                || !layout.areNeighbours(one.cell(), other.cell())) {
            return false;
        }
        String joined = one.written() + Long.toString(other.written());
        return one.meant() == 0 && Long.toString(other.meant()).equals(joined)
                || other.meant() == 0 && Long.toString(one.meant()).equals(joined);
    }
}
