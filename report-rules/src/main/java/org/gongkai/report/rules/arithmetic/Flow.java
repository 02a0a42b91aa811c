package org.gongkai.report.rules.arithmetic;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Values of 0 or more for the unknown cells of a system, such that every equation holds: a flow along the unknown edges
 * that brings each node what it needs. Shortest augmenting paths, so the time does not depend on the numbers. For one
 * thread; used again and again.
 */
final class Flow {

    static final long UNLIMITED = Long.MAX_VALUE;

    private final EquationSystem system;
    private final boolean[] unknown;
    private final long[] value;
    private final long[] limit;
    private final long[] need;
    private final int[] via;
    private final int[] queue;

    Flow(EquationSystem system) {
        this.system = system;
        this.unknown = new boolean[system.edges()];
        this.value = new long[system.edges()];
        this.limit = new long[system.edges()];
        this.need = new long[system.nodes()];
        this.via = new int[system.nodes()];
        this.queue = new int[system.nodes()];
    }

    /** Starts anew, with the nodes' imbalances; all cells known. */
    void start(long[] imbalances) {
        Arrays.fill(unknown, false);
        Arrays.fill(value, 0);
        Arrays.fill(limit, UNLIMITED);
        for (int node = 0; node < need.length; node++) {
            need[node] = -imbalances[node];
        }
    }

    /** Makes a cell unknown whose stated value, 0 where there was none, is part of the imbalances. */
    void release(int edge, long stated) {
        unknown[edge] = true;
        need[system.head(edge)] = Math.addExact(need[system.head(edge)], stated);
        need[system.tail(edge)] = Math.subtractExact(need[system.tail(edge)], stated);
    }

    /** Lets an unknown cell hold so much and no more. */
    void limit(int edge, long most) {
        limit[edge] = most;
    }

    boolean isUnknown(int edge) {
        return unknown[edge];
    }

    /** The value found for an unknown cell. */
    long value(int edge) {
        return value[edge];
    }

    /** What a node still needs after {@link #solve()}: not zero where no values of 0 or more will do. */
    boolean isSettled(int node) {
        return need[node] == 0;
    }

    /**
     * Some nodes that cannot be settled together, after {@link #solve()} has found no values: those that one reaches
     * that has more than it can send away.
     */
    BitSet stuck() {
        BitSet stuck = new BitSet();
        for (int node = 0; node < need.length; node++) {
            if (need[node] < 0) {
                search(node, -1, -1);
                stuck.set(node);
                for (int reached = 0; reached < via.length; reached++) {
                    stuck.set(reached, stuck.get(reached) || via[reached] >= 0);
                }
                return stuck;
            }
        }
        return stuck;
    }

    /** Whether an unknown cell can take no other value than the one found. */
    boolean isFixed(int edge) {
        int from = system.tail(edge);
        int to = system.head(edge);
        boolean falls = value[edge] > 0 && (from == to || search(from, to, edge) >= 0);
        boolean rises = value[edge] < limit[edge] && (from == to || search(to, from, edge) >= 0);
        return !falls && !rises;
    }

    /** Finds values; whether there are any. */
    boolean solve() {
        boolean settled = true;
        for (int node = 0; node < need.length; node++) {
            while (need[node] < 0) {
                int sink = search(node, -1, -1);
                if (sink < 0) {
                    settled = false;
                    break;
                }
                long amount = Math.min(-need[node], Math.min(need[sink], room(node, sink)));
                push(node, sink, amount);
                need[node] += amount;
                need[sink] -= amount;
            }
        }
        return settled;
    }

    /** The smallest value that an unknown cell can take, after {@link #solve()}. Moves the values found. */
    long lowest(int edge) {
        long lowered = route(system.tail(edge), system.head(edge), edge, value[edge]);
        value[edge] -= lowered;
        return value[edge];
    }

    /** The largest value that an unknown cell can take, after {@link #solve()}; moves the values found. */
    long highest(int edge) {
        long most = limit[edge] == UNLIMITED ? UNLIMITED : limit[edge] - value[edge];
        long raised = route(system.head(edge), system.tail(edge), edge, most);
        if (raised == UNLIMITED) {
            return UNLIMITED;
        }
        value[edge] = Math.addExact(value[edge], raised);
        return value[edge];
    }

    /** Sends as much as possible, up to a limit, from one node to another, not along a certain edge. */
    private long route(int from, int to, int without, long limit) {
        long sent = 0;
        while (sent < limit && search(from, to, without) >= 0) {
            long room = room(from, to);
            if (room == UNLIMITED && limit == UNLIMITED) {
                return UNLIMITED;
            }
            long amount = Math.min(limit - sent, room);
            push(from, to, amount);
            sent += amount;
        }
        return sent;
    }

    /**
     * The nearest sink that a node reaches, or the one asked for where {@code to} is a node; -1 where there is none.
     */
    private int search(int from, int to, int without) {
        Arrays.fill(via, -1);
        int written = 0;
        queue[written++] = from;
        for (int read = 0; read < written; read++) {
            int node = queue[read];
            if (node != from && (to < 0 ? need[node] > 0 : node == to)) {
                return node;
            }
            for (int edge : system.incident(node)) {
                int next = next(node, edge);
                if (edge != without && next != from && next >= 0 && via[next] < 0) {
                    via[next] = edge;
                    queue[written++] = next;
                }
            }
        }
        return -1;
    }

    /** Where an unknown edge leads from a node, along it or back where it carries something; else -1. */
    private int next(int node, int edge) {
        if (!unknown[edge]) {
            return -1;
        }
        if (system.tail(edge) == node) {
            return value[edge] < limit[edge] ? system.head(edge) : -1;
        }
        return value[edge] > 0 ? system.tail(edge) : -1;
    }

    private long room(int from, int to) {
        long room = UNLIMITED;
        for (int node = to; node != from; node = back(node)) {
            int edge = via[node];
            if (system.tail(edge) == node) {
                room = Math.min(room, value[edge]);
            } else if (limit[edge] != UNLIMITED) {
                room = Math.min(room, limit[edge] - value[edge]);
            }
        }
        return room;
    }

    private void push(int from, int to, long amount) {
        int node = to;
        while (node != from) {
            int edge = via[node];
            int before = back(node);
            value[edge] = system.head(edge) == node ? Math.addExact(value[edge], amount) : value[edge] - amount;
            node = before;
        }
    }

    private int back(int node) {
        int edge = via[node];
        return system.head(edge) == node ? system.tail(edge) : system.head(edge);
    }
}
