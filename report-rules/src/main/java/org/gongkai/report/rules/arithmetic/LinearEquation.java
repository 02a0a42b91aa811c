package org.gongkai.report.rules.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Equation;

/**
 * An equation between cells and a constant: the sum of {@code plus}, less the sum of {@code minus}, and the constant
 * make zero.
 *
 * @param rule the id of the rule that demands it
 * @param plus the cells that are added
 * @param minus the cells that are subtracted
 * @param constant what another report contributes
 */
public record LinearEquation(String rule, List<CellAddress> plus, List<CellAddress> minus, long constant) {

    /** Copies the lists. */
    public LinearEquation {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }

    /** An equation of the form. */
    public static LinearEquation of(Equation equation) {
        return new LinearEquation(equation.family().rule(), equation.left(), equation.right(), 0);
    }

    /** The cells of both sides. */
    Stream<CellAddress> cells() {
        return Stream.concat(plus.stream(), minus.stream());
    }

    boolean has(CellAddress cell) {
        return plus.contains(cell) || minus.contains(cell);
    }
}
