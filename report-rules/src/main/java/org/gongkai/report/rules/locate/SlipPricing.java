package org.gongkai.report.rules.locate;

import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to explain a set of wrong cells: each a slip of its own, or two together one. Tries every partition
 * of the set, which has a dozen cells at most.
 */
final class SlipPricing {

    /** What explains one cell or two, worked out once for all the partitions in which it stands. */
    private record Explanation(double cost, RepairReason reason) {

        static final Explanation NONE = new Explanation(Double.POSITIVE_INFINITY, RepairReason.OTHER_NUMBER);

        Explanation or(double otherCost, RepairReason otherReason) {
            return otherCost < cost ? new Explanation(otherCost, otherReason) : this;
        }
    }

    private final CellLayout layout;
    private final List<WrongCell> wrong;
    private final double[] cost;
    private final int[] added;
    private final RepairReason[] reasons;

    private SlipPricing(CellLayout layout, List<WrongCell> wrong) {
        this.layout = layout;
        this.wrong = wrong;
        this.cost = new double[1 << wrong.size()];
        this.added = new int[cost.length];
        this.reasons = new RepairReason[wrong.size()];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
    }

    /** The costs and reasons of a set, the cells in its order. */
    static SlipPricing of(CellLayout layout, List<WrongCell> wrong) {
        SlipPricing pricing = new SlipPricing(layout, wrong);
        Explanation[][] explanations = pricing.explanations();
        for (int set = 0; set < pricing.cost.length - 1; set++) {
            pricing.extend(set, explanations);
        }
        pricing.trace(explanations);
        return pricing;
    }

    double cost() {
        return cost[cost.length - 1];
    }

    RepairReason reason(int index) {
        return reasons[index];
    }

    /** What explains each cell alone, at [i][i], and of each two together, at [i][j] with i below j. */
    private Explanation[][] explanations() {
        Explanation[][] explanations = new Explanation[wrong.size()][wrong.size()];
        for (int first = 0; first < explanations.length; first++) {
            explanations[first][first] = single(wrong.get(first));
            for (int second = first + 1; second < explanations.length; second++) {
                explanations[first][second] = pair(wrong.get(first), wrong.get(second));
            }
        }
        return explanations;
    }

    /** Adds the first cell that is missing, alone or with another. */
    private void extend(int set, Explanation[][] explanations) {
        int first = Integer.numberOfTrailingZeros(~set);
        for (int second = first; second < wrong.size(); second++) {
            int both = 1 << first | 1 << second;
            double sum = cost[set] + explanations[first][second].cost();
            if ((set & both) == 0 && sum < cost[set | both]) {
                cost[set | both] = sum;
                added[set | both] = both;
            }
        }
    }

    private void trace(Explanation[][] explanations) {
        for (int set = cost.length - 1; set != 0; set &= ~added[set]) {
            int first = Integer.numberOfTrailingZeros(added[set]);
            int second = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(added[set]);
            reasons[first] = explanations[first][second].reason();
            reasons[second] = reasons[first];
        }
    }

    private Explanation single(WrongCell cell) {
        DigitSlips.Slip slip = DigitSlips.of(cell.meant(), cell.written());
        Explanation explanation = new Explanation(slip.cost(), slip.reason());
        return SlipCosts.TOTAL_FOLLOWED < explanation.cost() && followsAnother(cell)
                ? new Explanation(SlipCosts.TOTAL_FOLLOWED, RepairReason.TOTAL_FOLLOWED)
                : explanation;
    }

    private boolean followsAnother(WrongCell total) {
        for (WrongCell part : wrong) {
            if (part.change() == total.change() && layout.isTotalOf(total.cell(), part.cell())) {
                return true;
            }
        }
        return false;
    }

    private Explanation pair(WrongCell one, WrongCell other) {
        Explanation explanation = Explanation.NONE;
        if (one.isSwappedWith(other) && layout.isOneLineOrColumn(one.cell(), other.cell())) {
            boolean near = layout.areNeighbours(one.cell(), other.cell());
            boolean moved = one.written() == 0 || other.written() == 0;
            explanation = explanation.or(
                    near ? SlipCosts.NEIGHBOURS_SWAPPED : SlipCosts.DISTANT_SWAPPED,
                    moved ? RepairReason.WRONG_PLACE : RepairReason.CELLS_SWAPPED);
        }
        return isSplit(one, other) ? explanation.or(SlipCosts.NUMBER_SPLIT, RepairReason.NUMBER_SPLIT) : explanation;
    }

    /** 2 and 0 for 20 and an empty cell, on either side of the other. */
    private boolean isSplit(WrongCell one, WrongCell other) {
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
