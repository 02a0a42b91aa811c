package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.rules.arithmetic.Observation.Role;

/**
 * Finds all of the smallest sets of cells whose change settles every equation of a system, with values of 0 or more.
 * Deterministic. For one thread, one use.
 */
public final class RepairSearch {

    /** The largest number of wrong cells that is looked for. */
    static final int MOST_CELLS = 12;

    /** The largest number of sets that is kept. */
    static final int MOST_SETS = 1_000;

    /** What it takes to work values out, in steps. */
    private static final int SOLVING = 10;

    private final Observation observation;
    private final EquationSystem system;
    private final long[] imbalances;
    private final Contraction contraction;
    private final boolean[] blocked;
    private final int[] chosen = new int[MOST_CELLS];
    private final int[][] tried;
    private final Branching branching;
    private final Flow flow;
    private final Budget budget;
    private final Set<List<Integer>> found = new LinkedHashSet<>();

    private RepairSearch(Observation observation, long steps) {
        this.observation = observation;
        this.system = observation.system();
        this.imbalances = observation.imbalances();
        this.contraction = new Contraction(system, MOST_CELLS + 1, imbalances);
        this.blocked = new boolean[system.edges()];
        this.tried = new int[MOST_CELLS + 1][blocked.length];
        this.branching = new Branching(system, contraction, blocked);
        this.flow = new Flow(system);
        this.budget = new Budget(steps);
        for (int edge = 0; edge < blocked.length; edge++) {
            blocked[edge] = observation.role(edge) != Role.STATED;
            if (observation.isUnknown(edge)) {
                contraction.contractForGood(edge);
            }
        }
    }

    /**
     * All of the smallest sets.
     *
     * @param steps how many choices the search may try before it gives up
     * @throws ArithmeticException where numbers are too large to be added up
     */
    public static SmallestRepairs search(Observation observation, long steps) {
        return new RepairSearch(observation, steps).run();
    }

    private SmallestRepairs run() {
        for (int size = 0; size <= MOST_CELLS && !budget.isSpent(); size++) {
            branch(0, size);
            if (!found.isEmpty()) {
                return SmallestRepairs.of(observation, found, !budget.isSpent() && found.size() < MOST_SETS);
            }
        }
        return SmallestRepairs.none();
    }

    private void branch(int level, int left) {
        if (!budget.take(1) || found.size() >= MOST_SETS) {
            return;
        }
        int component = branching.choose(level, left);
        if (component == Branching.BALANCED) {
            settle(level, left);
        } else if (component != Branching.HOPELESS) {
            branch(level, left, component);
        }
    }

    private void branch(int level, int left, int component) {
        int[] tried = this.tried[level];
        int count = 0;
        for (int node = 0; node < system.nodes(); node++) {
            if (contraction.component(level, node) == component) {
                for (int edge : system.incident(node)) {
                    if (!blocked[edge] && contraction.isOpen(level, edge)) {
                        blocked[edge] = true;
                        tried[count++] = edge;
                        choose(level, edge);
                        branch(level + 1, left - 1);
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) {
            blocked[tried[i]] = false;
        }
    }

    private void choose(int level, int edge) {
        chosen[level] = edge;
        contraction.contract(level, edge);
    }

    /** Every component is balanced: keeps the set where its values can be 0 or more, or tries to close cycles. */
    private void settle(int level, int left) {
        if (!budget.take(SOLVING)) {
            return;
        }
        boolean feasible = solve(level);
        if (feasible && left == 0) {
            keep(level);
        } else if (!feasible && left > 0) {
            int home = unsettled(level);
            new Detours(level, home).walk(level, left, home);
        }
        // Where it is feasible with edges to spare, a smaller set was found before.
    }

    private boolean solve(int level) {
        flow.start(imbalances);
        for (int edge = 0; edge < blocked.length; edge++) {
            if (observation.isUnknown(edge)) {
                flow.release(edge, 0);
            }
        }
        for (int i = 0; i < level; i++) {
            flow.release(chosen[i], observation.value(chosen[i]));
        }
        return flow.solve();
    }

    private int unsettled(int level) {
        for (int node = 0; node < system.nodes(); node++) {
            if (!flow.isSettled(node)) {
                return contraction.component(level, node);
            }
        }
        throw new IllegalStateException("every node is settled");
    }

    private void keep(int level) {
        int[] edges = Arrays.copyOf(chosen, level);
        Arrays.sort(edges);
        List<Integer> set = new ArrayList<>(level);
        for (int edge : edges) {
            set.add(edge);
        }
        found.add(set);
    }

    /** Paths that leave a component and come back to it: what is balanced already can only be changed along cycles. */
    private final class Detours {

        private final int start;
        private final int home;
        private final boolean[] passed = new boolean[system.nodes()];

        Detours(int start, int home) {
            this.start = start;
            this.home = home;
        }

        void walk(int level, int left, int at) {
            if (left == 0 || !budget.take(1)) {
                return;
            }
            for (int edge = 0; edge < blocked.length; edge++) {
                int next = blocked[edge] ? -1 : beyond(edge, at);
                if (next >= 0 && !passed[next]) {
                    blocked[edge] = true;
                    chosen[level] = edge;
                    passOn(level, left, next);
                    blocked[edge] = false;
                }
            }
        }

        private int beyond(int edge, int at) {
            int tail = contraction.tail(start, edge);
            int head = contraction.head(start, edge);
            return tail == at ? head : head == at ? tail : -1;
        }

        private void passOn(int level, int left, int next) {
            if (next == home) {
                contraction.contractAll(start, level + 1, chosen);
                settle(level + 1, left - 1);
            } else {
                passed[next] = true;
                walk(level + 1, left - 1, next);
                passed[next] = false;
            }
        }
    }
}
