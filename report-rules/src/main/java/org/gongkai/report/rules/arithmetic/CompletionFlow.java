package org.gongkai.report.rules.arithmetic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Exact answers about the completions of a system within some ranges. Its cells are the edges of a graph, so there is a
 * completion of whole numbers where there is any, and a flow finds it; no search is needed. For one thread, one use.
 */
final class CompletionFlow {

    private final EquationSystem system;
    private final CellRanges ranges;
    private final Flow flow;
    private final boolean solved;

    /**
     * Looks for a completion.
     *
     * @throws ArithmeticException where numbers are too large to be added up
     */
    CompletionFlow(EquationSystem system, CellRanges ranges) {
        this.system = system;
        this.ranges = ranges;
        this.flow = new Flow(system);
        long[] lowest = new long[system.edges()];
        for (int cell = 0; cell < lowest.length; cell++) {
            lowest[cell] = ranges.low(cell);
        }
        flow.start(system.imbalances(lowest));
        for (int cell = 0; cell < lowest.length; cell++) {
            if (!ranges.isOne(cell)) {
                Interval range = ranges.get(cell);
                flow.release(cell, 0);
                flow.limit(cell, range.high() == Interval.NO_END ? Flow.UNLIMITED : range.high() - range.low());
            }
        }
        this.solved = flow.solve();
    }

    /** Whether there is a completion. */
    boolean isSolved() {
        return solved;
    }

    /** Where there is none: the last of some equations that hold together for no completion. */
    int culprit() {
        BitSet stuck = flow.stuck();
        boolean outside = contains(stuck, -1);
        int last = -1;
        for (int node = 0; node < system.nodes(); node++) {
            if (stuck.get(node) != outside) {
                last = Math.max(last, system.equationOfNode(node));
            }
        }
        return last;
    }

    private boolean contains(BitSet nodes, int equation) {
        return nodes.stream().anyMatch(node -> system.equationOfNode(node) == equation);
    }

    /** The open cells that hold the same in every completion, and what they hold. */
    Map<Integer, Long> fixed() {
        Map<Integer, Long> fixed = new HashMap<>();
        for (int cell = 0; cell < system.edges(); cell++) {
            if (!ranges.isOne(cell) && flow.isFixed(cell)) {
                fixed.put(cell, Math.addExact(ranges.low(cell), flow.value(cell)));
            }
        }
        return fixed;
    }
}
