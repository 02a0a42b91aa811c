package org.gongkai.report.rules.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Equation;

/**
 * One equation with a report's figures in it, as decimals: a cell may wrongly state a fraction, or a number too large.
 *
 * @param number its number among those of its form
 * @param equation the equation
 * @param left the sum of the numbers on its left side
 * @param right the sum of the numbers on its right side
 * @param open the cells that are no numbers, in the form's order
 */
public record EquationResult(int number, Equation equation, BigDecimal left, BigDecimal right, List<CellAddress> open) {

    /** An equation of the figures' form, by its number. */
    public static EquationResult of(int number, ReportFigures figures) {
        Equation equation = figures.edition().form().equations().get(number);
        List<CellAddress> open = cells(equation)
                .filter(cell -> !figures.get(cell).isNumber())
                .sorted()
                .toList();
        return new EquationResult(
                number, equation, sum(equation.left(), figures), sum(equation.right(), figures), open);
    }

    private static BigDecimal sum(List<CellAddress> cells, ReportFigures figures) {
        return cells.stream()
                .map(figures::get)
                .map(Figure::value)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<CellAddress> cells(Equation equation) {
        return Stream.concat(equation.left().stream(), equation.right().stream());
    }

    /** All cells of the equation, in the form's order. */
    public List<CellAddress> cells() {
        return cells(equation).sorted().toList();
    }

    /** Left minus right. */
    public BigDecimal difference() {
        return left.subtract(right);
    }

    /** Whether the equation could be evaluated, and does not hold. */
    public boolean fails() {
        return open.isEmpty() && difference().signum() != 0;
    }

    /** By how much a cell would have to change for the equation to hold, the others staying as they are. */
    public BigDecimal closing(CellAddress cell) {
        return equation.left().contains(cell) ? difference().negate() : difference();
    }
}
