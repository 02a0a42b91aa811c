package org.gongkai.report.rules.arithmetic;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.gongkai.report.model.form.CellAddress;

/** Makes the graph of one system: drops redundant equations, turns signs, connects loose ends to the ground. */
final class GraphBuilder {

    private final List<CellAddress> cells;
    private final List<LinearEquation> equations;
    private final List<LinearEquation> kept;
    private final int[] scale;
    private final int[] tail;
    private final int[] head;
    private boolean grounded;

    GraphBuilder(List<CellAddress> cells, List<LinearEquation> equations) {
        this.cells = cells;
        this.equations = equations;
        this.kept = equations.stream().filter(each -> !isRedundant(each)).toList();
        this.scale = new int[kept.size()];
        this.tail = new int[cells.size()];
        this.head = new int[cells.size()];
    }

    /** Makes the graph. */
    GraphBuilder build() {
        turnSigns();
        connect();
        return this;
    }

    List<CellAddress> cells() {
        return cells;
    }

    /** All equations, the redundant ones too. */
    List<LinearEquation> equations() {
        return equations;
    }

    /** An equation follows from the others where each of its cells stands in two more. */
    private boolean isRedundant(LinearEquation equation) {
        return cells.stream()
                .filter(equation::has)
                .allMatch(cell ->
                        equations.stream().filter(each -> each.has(cell)).count() > 2);
    }

    private void turnSigns() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int start = 0; start < scale.length; start++) {
            if (scale[start] == 0) {
                scale[start] = 1;
                open.add(start);
            }
            while (!open.isEmpty()) {
                turnNeighbours(open.remove(), open);
            }
        }
    }

    private void turnNeighbours(int node, Deque<Integer> open) {
        for (CellAddress cell : cells) {
            int sign = sign(node, cell);
            for (int other = 0; sign != 0 && other < scale.length; other++) {
                int needed = other == node ? 0 : -sign * sign(other, cell);
                if (needed != 0 && scale[other] == 0) {
                    scale[other] = needed * scale[node];
                    open.add(other);
                } else if (needed != 0 && scale[other] != needed * scale[node]) {
                    throw new IllegalArgumentException("signs of cell " + cell + " cannot be turned");
                }
            }
        }
    }

    private int sign(int node, CellAddress cell) {
        LinearEquation equation = kept.get(node);
        return equation.plus().contains(cell) ? 1 : equation.minus().contains(cell) ? -1 : 0;
    }

    private void connect() {
        int ground = kept.size();
        Arrays.fill(tail, ground);
        Arrays.fill(head, ground);
        for (int edge = 0; edge < tail.length; edge++) {
            for (int node = 0; node < ground; node++) {
                connect(edge, node, sign(node, cells.get(edge)) * scale[node]);
            }
            grounded |= tail[edge] == ground || head[edge] == ground;
        }
    }

    private void connect(int edge, int node, int sign) {
        int[] end = sign > 0 ? head : tail;
        if (sign != 0 && end[edge] != kept.size()) {
            throw new IllegalArgumentException("cell " + cells.get(edge) + " stands in more than two equations");
        }
        if (sign != 0) {
            end[edge] = node;
        }
    }

    int nodes() {
        return kept.size() + (grounded ? 1 : 0);
    }

    boolean isGrounded() {
        return grounded;
    }

    int[] tail() {
        return tail;
    }

    int[] head() {
        return head;
    }

    /** For each node but the ground, the number of its equation. */
    int[] equationOfNode() {
        return kept.stream().mapToInt(equations::indexOf).toArray();
    }

    /** For each node but the ground, 1 or -1: the sign that its equation was turned to. */
    int[] signs() {
        return scale;
    }
}
