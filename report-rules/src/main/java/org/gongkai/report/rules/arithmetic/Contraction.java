package org.gongkai.report.rules.arithmetic;

/**
 * The nodes of a system joined into components, as edges are chosen one after the other; level by level, so that a
 * choice is taken back by going back a level.
 */
final class Contraction {

    private final EquationSystem system;
    private final int[][] component;
    private final long[][] imbalance;

    Contraction(EquationSystem system, int levels, long[] imbalances) {
        this.system = system;
        this.component = new int[levels][system.nodes()];
        this.imbalance = new long[levels][];
        for (int level = 0; level < levels; level++) {
            imbalance[level] = imbalances.clone();
        }
        for (int node = 0; node < system.nodes(); node++) {
            component[0][node] = node;
        }
    }

    /** Joins the ends of an edge at the first level. */
    void contractForGood(int edge) {
        join(0, edge);
    }

    /** Makes the next level: the same with the ends of an edge joined. */
    void contract(int level, int edge) {
        copy(level, level + 1);
        join(level + 1, edge);
    }

    /** Makes a later level: the same with the ends of the edges joined that were chosen since. */
    void contractAll(int from, int to, int[] chosen) {
        copy(from, to);
        for (int level = from; level < to; level++) {
            join(to, chosen[level]);
        }
    }

    private void copy(int from, int to) {
        System.arraycopy(component[from], 0, component[to], 0, component[from].length);
        System.arraycopy(imbalance[from], 0, imbalance[to], 0, imbalance[from].length);
    }

    private void join(int level, int edge) {
        int kept = tail(level, edge);
        int joined = head(level, edge);
        if (kept == joined) {
            return;
        }
        int[] components = component[level];
        for (int node = 0; node < components.length; node++) {
            if (components[node] == joined) {
                components[node] = kept;
            }
        }
        imbalance[level][kept] = Math.addExact(imbalance[level][kept], imbalance[level][joined]);
        imbalance[level][joined] = 0;
    }

    /** The component of a node, named by one of its nodes. */
    int component(int level, int node) {
        return component[level][node];
    }

    /** The component that an edge leaves. */
    int tail(int level, int edge) {
        return component[level][system.tail(edge)];
    }

    /** The component that an edge enters. */
    int head(int level, int edge) {
        return component[level][system.head(edge)];
    }

    /** Whether an edge joins two components. */
    boolean isOpen(int level, int edge) {
        return tail(level, edge) != head(level, edge);
    }

    /** By how much more flows into a component than out of it; 0 for what is no component's name. */
    long imbalance(int level, int component) {
        return imbalance[level][component];
    }
}
