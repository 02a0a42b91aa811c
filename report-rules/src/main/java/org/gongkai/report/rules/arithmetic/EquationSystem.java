package org.gongkai.report.rules.arithmetic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.model.form.CellAddress;

/**
 * Equations that hang together by their cells, as a graph: each equation but the redundant ones is a node, each cell an
 * edge from the node that it leaves ({@code tail}) to the node that it enters ({@code head}). Immutable.
 */
public final class EquationSystem {

    private final EquationSet equations;
    private final int[] equationOfNode;
    private final int[] signs;
    private final int nodes;
    private final boolean grounded;
    private final int[] tail;
    private final int[] head;
    private final int[][] incident;

    private EquationSystem(GraphBuilder graph) {
        this(
                new EquationSet(graph.cells(), graph.equations()),
                graph.equationOfNode(),
                graph.signs(),
                graph.isGrounded(),
                graph.tail(),
                graph.head());
    }

    private EquationSystem(
            EquationSet equations, int[] equationOfNode, int[] signs, boolean grounded, int[] tail, int[] head) {
        this.equations = equations;
        this.equationOfNode = equationOfNode;
        this.signs = signs;
        this.nodes = signs.length + (grounded ? 1 : 0);
        this.grounded = grounded;
        this.tail = tail;
        this.head = head;
        this.incident = IntStream.range(0, nodes)
                .mapToObj(node -> IntStream.range(0, tail.length)
                        .filter(edge -> tail[edge] == node || head[edge] == node)
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * The same system where only some of its equations need hold: the ground takes the place of the others. An equation
     * that follows from all the others no longer does then, and is not asked for.
     */
    EquationSystem ofThose(BitSet held) {
        int[] kept = IntStream.range(0, signs.length)
                .filter(node -> held.get(equationOfNode[node]))
                .toArray();
        int[] moved = new int[signs.length + 1];
        Arrays.fill(moved, kept.length);
        for (int node = 0; node < kept.length; node++) {
            moved[kept[node]] = node;
        }
        return new EquationSystem(
                equations,
                IntStream.of(kept).map(node -> equationOfNode[node]).toArray(),
                IntStream.of(kept).map(node -> signs[node]).toArray(),
                true,
                IntStream.of(tail).map(node -> moved[node]).toArray(),
                IntStream.of(head).map(node -> moved[node]).toArray());
    }

    /** The equation of a node; -1 for the ground. */
    int equationOfNode(int node) {
        return node < equationOfNode.length ? equationOfNode[node] : -1;
    }

    /**
     * The systems that some equations fall into, in the order of their first cells.
     *
     * @throws IllegalArgumentException where equations make no graph: a cell stands in three that are not redundant, or
     *     signs cannot be turned so that every cell leaves one node and enters another
     */
    public static List<EquationSystem> of(Collection<LinearEquation> equations) {
        return SystemParts.of(equations).stream()
                .map(GraphBuilder::build)
                .map(EquationSystem::new)
                .toList();
    }

    /** The cells, in the form's order; an edge's number is its place here. */
    public List<CellAddress> cells() {
        return equations.cells();
    }

    /** All equations, the redundant ones too, over the same places. */
    public EquationSet equations() {
        return equations;
    }

    /** Whether some cell stands in one equation alone, so that it cannot be told from its neighbours. */
    public boolean isGrounded() {
        return grounded;
    }

    int nodes() {
        return nodes;
    }

    int edges() {
        return tail.length;
    }

    int tail(int edge) {
        return tail[edge];
    }

    int head(int edge) {
        return head[edge];
    }

    /** The edges that leave or enter a node; not to be changed. */
    int[] incident(int node) {
        return incident[node];
    }

    /**
     * By how much more flows into each node than out of it.
     *
     * @param numbers what flows along each edge
     * @throws ArithmeticException where numbers are too large to be added up
     */
    long[] imbalances(long[] numbers) {
        long[] imbalances = new long[nodes];
        long all = 0;
        for (int node = 0; node < signs.length; node++) {
            imbalances[node] = Math.multiplyExact(signs[node], equations.difference(equationOfNode[node], numbers));
            all = Math.addExact(all, imbalances[node]);
        }
        if (grounded) {
            // The ground takes what is left, so that all nodes together are balanced.
            imbalances[signs.length] = Math.negateExact(all);
        }
        return imbalances;
    }
}
