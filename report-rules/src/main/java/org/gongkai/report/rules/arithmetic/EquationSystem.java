package org.gongkai.report.rules.arithmetic;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.model.form.CellAddress;

/**
 * Equations that hang together by their cells, as a graph: each equation but the redundant ones is a node, each cell an
 * edge from the node that it leaves ({@code tail}) to the node that it enters ({@code head}). Immutable.
 */
public final class EquationSystem {

    private final List<CellAddress> cells;
    private final List<LinearEquation> equations;
    private final int nodes;
    private final boolean grounded;
    private final int[] tail;
    private final int[] head;
    private final long[] constants;
    private final int[][] incident;

    private EquationSystem(GraphBuilder graph) {
        this.cells = List.copyOf(graph.cells());
        this.equations = List.copyOf(graph.equations());
        this.nodes = graph.nodes();
        this.grounded = graph.isGrounded();
        this.tail = graph.tail();
        this.head = graph.head();
        this.constants = graph.constants();
        this.incident = IntStream.range(0, nodes)
                .mapToObj(node -> IntStream.range(0, tail.length)
                        .filter(edge -> tail[edge] == node || head[edge] == node)
                        .toArray())
                .toArray(int[][]::new);
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
        return cells;
    }

    /** All equations, the redundant ones too. */
    public List<LinearEquation> equations() {
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

    /** What the constant of a node's equation brings into the node. */
    long constant(int node) {
        return constants[node];
    }
}
