package org.gongkai.report.rules.locate;

import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to explain a set of wrong cells: each a slip of its own, or two together one. Tries every partition
 * of the set, which has a dozen cells at most.
 */
final class SlipPricing {

    private final Layout layout;
    private final List<Wrong> wrong;
    private final double[] cost;
    private final RepairReason[][] reasons;

    private SlipPricing(Layout layout, List<Wrong> wrong) {
        this.layout = layout;
        this.wrong = wrong;
        this.cost = new double[1 << wrong.size()];
        this.reasons = new RepairReason[1 << wrong.size()][];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        reasons[0] = new RepairReason[wrong.size()];
    }

    /** The costs and reasons of a set, the cells in its order. */
    static SlipPricing of(Layout layout, List<Wrong> wrong) {
        SlipPricing pricing = new SlipPricing(layout, wrong);
        for (int set = 0; set < pricing.cost.length - 1; set++) {
            pricing.extend(set);
        }
        return pricing;
    }

    double cost() {
        return cost[cost.length - 1];
    }

    RepairReason reason(int index) {
        return reasons[reasons.length - 1][index];
    }

    /** Adds the first cell that is missing, alone or with another. */
    private void extend(int set) {
        int first = Integer.numberOfTrailingZeros(~set);
        single(set, first);
        for (int second = first + 1; second < wrong.size(); second++) {
            if ((set & 1 << second) == 0) {
                pair(set, first, second);
            }
        }
    }

    private void single(int set, int index) {
        Wrong cell = wrong.get(index);
        DigitSlips.Slip slip = DigitSlips.of(cell.meant(), cell.written());
        if (SlipCosts.TOTAL_FOLLOWED < slip.cost() && followsAnother(cell)) {
            offer(set, index, index, SlipCosts.TOTAL_FOLLOWED, RepairReason.TOTAL_FOLLOWED);
        } else {
            offer(set, index, index, slip.cost(), slip.reason());
        }
    }

    private boolean followsAnother(Wrong total) {
        return wrong.stream()
                .anyMatch(part -> part.change() == total.change() && layout.isTotalOf(total.cell(), part.cell()));
    }

    private void pair(int set, int first, int second) {
        Wrong one = wrong.get(first);
        Wrong other = wrong.get(second);
        if (one.isSwappedWith(other) && layout.isOneLineOrColumn(one.cell(), other.cell())) {
            boolean near = layout.areNeighbours(one.cell(), other.cell());
            boolean moved = one.written() == 0 || other.written() == 0;
            offer(
                    set,
                    first,
                    second,
                    near ? SlipCosts.NEIGHBOURS_SWAPPED : SlipCosts.DISTANT_SWAPPED,
                    moved ? RepairReason.WRONG_PLACE : RepairReason.CELLS_SWAPPED);
        }
        if (isSplit(one, other)) {
            offer(set, first, second, SlipCosts.NUMBER_SPLIT, RepairReason.NUMBER_SPLIT);
        }
    }

    /** 2 and 0 for 20 and an empty cell, on either side of the other. */
    private boolean isSplit(Wrong one, Wrong other) {
        if (!one.cell().line().equals(other.cell().line()) || !layout.areNeighbours(one.cell(), other.cell())) {
            return false;
        }
        String joined = one.written() + Long.toString(other.written());
        return one.meant() == 0 && Long.toString(other.meant()).equals(joined)
                || other.meant() == 0 && Long.toString(one.meant()).equals(joined);
    }

    private void offer(int set, int first, int second, double more, RepairReason reason) {
        int extended = set | 1 << first | 1 << second;
        if (cost[set] + more < cost[extended]) {
            cost[extended] = cost[set] + more;
            reasons[extended] = reasons[set].clone();
            reasons[extended][first] = reason;
            reasons[extended][second] = reason;
        }
    }
}
