package org.gongkai.report.rules.arithmetic;

import java.util.Arrays;

/** Chooses the component to settle next: the unbalanced one that the fewest edges leave. */
final class Branching {

    /** Every component is balanced. */
    static final int BALANCED = -1;

    /** The edges left cannot settle what is unbalanced. */
    static final int HOPELESS = -2;

    private final EquationSystem system;
    private final Contraction contraction;
    private final boolean[] blocked;
    private final int[] leaving;
    private final long[] open;

    Branching(EquationSystem system, Contraction contraction, boolean[] blocked) {
        this.system = system;
        this.contraction = contraction;
        this.blocked = blocked;
        this.leaving = new int[system.nodes()];
        this.open = new long[system.nodes()];
    }

    /** The component, {@link #BALANCED} or {@link #HOPELESS}. */
    int choose(int level, int left) {
        int unbalanced = collect(level);
        if (unbalanced == 0) {
            return BALANCED;
        }
        return fewest(unbalanced) > left ? HOPELESS : narrowest(level);
    }

    private int collect(int level) {
        int unbalanced = 0;
        for (int node = 0; node < system.nodes(); node++) {
            long imbalance = contraction.imbalance(level, node);
            if (imbalance != 0) {
                open[unbalanced++] = imbalance;
            }
        }
        return unbalanced;
    }

    /**
     * The fewest edges that can settle the unbalanced components: they fall into groups that are balanced together, a
     * group of n takes n − 1 edges, and no group of two is better than those that cancel each other out.
     */
    private int fewest(int unbalanced) {
        Arrays.sort(open, 0, unbalanced);
        int pairs = 0;
        int low = 0;
        int high = unbalanced - 1;
        while (low < high) {
            // Compared as they are: the negative of a sum need not fit, the sum of opposite signs always does.
            long sum = open[low] < 0 && open[high] > 0 ? open[low] + open[high] : 1;
            if (open[low] >= 0 || open[high] <= 0) {
                break;
            }
            if (sum == 0) {
                pairs++;
            }
            low += sum <= 0 ? 1 : 0;
            high -= sum >= 0 ? 1 : 0;
        }
        return (2 * unbalanced - pairs + 2) / 3;
    }

    private int narrowest(int level) {
        Arrays.fill(leaving, 0);
        for (int node = 0; node < leaving.length; node++) {
            int component = contraction.component(level, node);
            if (contraction.imbalance(level, component) != 0) {
                leaving[component] += leaving(level, node);
            }
        }
        int best = HOPELESS;
        for (int node = 0; node < leaving.length; node++) {
            if (contraction.imbalance(level, node) != 0 && (best < 0 || leaving[node] < leaving[best])) {
                best = node;
            }
        }
        return leaving[best] == 0 ? HOPELESS : best;
    }

    private int leaving(int level, int node) {
        int count = 0;
        for (int edge : system.incident(node)) {
            count += !blocked[edge] && contraction.isOpen(level, edge) ? 1 : 0;
        }
        return count;
    }
}
