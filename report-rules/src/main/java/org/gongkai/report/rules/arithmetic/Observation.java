package org.gongkai.report.rules.arithmetic;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/** What a report states in the cells of a system, and how far each cell may be doubted. Immutable. */
public final class Observation {

    /** How far a cell may be doubted. */
    enum Role {
        /** States a number that may be wrong. */
        STATED,
        /** States no number; what it should hold is worked out where the equations settle it. */
        OPEN,
        /** States a number that cannot be: negative, or a fraction. It changes in any case. */
        IMPOSSIBLE,
        /** Holds what it is known to hold. */
        TRUSTED
    }

    private final EquationSystem system;
    private final Role[] roles;
    private final long[] values;

    private Observation(EquationSystem system, Role[] roles, long[] values) {
        this.system = system;
        this.roles = roles;
        this.values = values;
    }

    /**
     * What figures state.
     *
     * @param trusted cells that are known for certain, and what they hold
     */
    public static Observation of(EquationSystem system, ReportFigures figures, Map<CellAddress, Long> trusted) {
        int edges = system.edges();
        Role[] roles = new Role[edges];
        long[] values = new long[edges];
        for (int edge = 0; edge < edges; edge++) {
            CellAddress cell = system.cells().get(edge);
            Long known = trusted.get(cell);
            Figure figure = figures.get(cell);
            roles[edge] = known == null ? role(figure) : Role.TRUSTED;
            values[edge] = known == null ? figure.countOr(0) : known;
        }
        return new Observation(system, roles, values);
    }

    private static Role role(Figure figure) {
        if (!figure.isNumber()) {
            return Role.OPEN;
        }
        return figure.countOr(-1) < 0 ? Role.IMPOSSIBLE : Role.STATED;
    }

    /** The cells that state a number that cannot be, in the form's order. */
    public List<CellAddress> impossible() {
        return IntStream.range(0, roles.length)
                .filter(edge -> roles[edge] == Role.IMPOSSIBLE)
                .mapToObj(system.cells()::get)
                .toList();
    }

    EquationSystem system() {
        return system;
    }

    Role role(int edge) {
        return roles[edge];
    }

    /** Whether the search starts without a value for a cell. */
    boolean isUnknown(int edge) {
        return roles[edge] == Role.OPEN || roles[edge] == Role.IMPOSSIBLE;
    }

    /** The number stated or trusted; of meaning for these only. */
    long value(int edge) {
        return values[edge];
    }

    /**
     * By how much more flows into each node than out of it, unknown cells left out.
     *
     * @throws ArithmeticException where numbers are too large to be added up
     */
    long[] imbalances() {
        long[] known = values.clone();
        for (int edge = 0; edge < known.length; edge++) {
            known[edge] = isUnknown(edge) ? 0 : known[edge];
        }
        return system.imbalances(known);
    }
}
