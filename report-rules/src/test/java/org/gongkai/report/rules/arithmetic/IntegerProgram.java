package org.gongkai.report.rules.arithmetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The smallest number of cells to change, as an integer program that shares nothing with the search. */
final class IntegerProgram {

    private final ReportFigures figures;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<CellAddress, Variable[]> changes = new HashMap<>();
    private final long most;

    private IntegerProgram(EquationSystem system, ReportFigures figures) {
        this.figures = figures;
        this.most = largestChange(system);
        model.options.time_suffice = 20_000;
        model.options.time_abort = 20_000;
        for (CellAddress cell : system.cells()) {
            addCell(cell);
        }
        for (LinearEquation equation : system.equations().equations()) {
            addEquation(equation);
        }
    }

    /** The number; absent where the solver did not come to an end. */
    static OptionalInt fewest(EquationSystem system, ReportFigures figures) {
        Optimisation.Result result = new IntegerProgram(system, figures).model.minimise();
        return result.getState().isOptimal()
                ? OptionalInt.of((int) Math.round(result.getValue()))
                : OptionalInt.empty();
    }

    /** Along a forest no cell carries more than all that is missing, and what one equation misses another has. */
    private long largestChange(EquationSystem system) {
        return system.equations().equations().stream()
                        .mapToLong(this::residual)
                        .map(Math::abs)
                        .sum()
                / 2;
    }

    private long residual(LinearEquation equation) {
        return equation.constant()
                + equation.plus().stream().mapToLong(this::value).sum()
                - equation.minus().stream().mapToLong(this::value).sum();
    }

    private long value(CellAddress cell) {
        return figures.get(cell).count().orElseThrow();
    }

    /** More, less, and whether there is any change. */
    private void addCell(CellAddress cell) {
        Variable more = model.newVariable(cell + "+").lower(0).upper(most);
        Variable less = model.newVariable(cell + "-").lower(0).upper(Math.min(most, value(cell)));
        Variable changed = model.newVariable(cell + "?").binary().weight(1);
        model.newExpression(cell + " more").upper(0).set(more, 1).set(changed, -most);
        model.newExpression(cell + " less").upper(0).set(less, 1).set(changed, -Math.min(most, value(cell)));
        changes.put(cell, new Variable[] {more, less, changed});
    }

    private void addEquation(LinearEquation equation) {
        Expression sum = model.newExpression(equation.toString()).level(BigDecimal.valueOf(-residual(equation)));
        equation.plus().forEach(cell -> set(sum, cell, 1));
        equation.minus().forEach(cell -> set(sum, cell, -1));
        if (residual(equation) != 0) {
            Expression touched = model.newExpression(equation + "?").lower(1);
            equation.plus().forEach(cell -> touched.set(changes.get(cell)[2], 1));
            equation.minus().forEach(cell -> touched.set(changes.get(cell)[2], 1));
        }
    }

    private void set(Expression sum, CellAddress cell, int sign) {
        sum.set(changes.get(cell)[0], sign);
        sum.set(changes.get(cell)[1], -sign);
    }
}
