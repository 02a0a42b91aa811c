package org.gongkai.report.rules.arithmetic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Completions of the blank cells of some equations, as an integer program. */
final class CompletionProgram {

    /** No sum of a table in these tests is as large. */
    private static final long MUCH = 1_000_000;

    private final EquationSet equations;
    private final ReportFigures figures;

    CompletionProgram(EquationSet equations, ReportFigures figures) {
        this.equations = equations;
        this.figures = figures;
    }

    /** Whether there is one. */
    boolean isPossible() {
        Optimisation.Result result = new Model(null).model.minimise();
        return result.getState().isFeasible();
    }

    /** What a cell holds in all of them, where that is one number. */
    Optional<Long> only(CellAddress cell) {
        long least = Math.round(new Model(cell).model.minimise().getValue());
        long most = Math.round(new Model(cell).model.maximise().getValue());
        return least == most ? Optional.of(least) : Optional.empty();
    }

    private final class Model {

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<CellAddress, Variable> variables = new HashMap<>();

        Model(@org.jspecify.annotations.Nullable CellAddress wanted) {
            for (CellAddress cell : equations.cells()) {
                if (figures.get(cell).isBlank()) {
                    Variable variable = model.newVariable(cell.toString())
                            .integer()
                            .lower(0)
                            .upper(MUCH);
                    variables.put(cell, cell.equals(wanted) ? variable.weight(1) : variable);
                }
            }
            equations.equations().forEach(this::add);
        }

        private void add(LinearEquation equation) {
            long known = equation.constant();
            Expression sum = model.newExpression(equation.toString());
            for (CellAddress cell : equation.plus()) {
                known += known(sum, cell, 1);
            }
            for (CellAddress cell : equation.minus()) {
                known -= known(sum, cell, -1);
            }
            sum.level(-known);
        }

        private long known(Expression sum, CellAddress cell, int sign) {
            if (variables.containsKey(cell)) {
                sum.set(variables.get(cell), sign);
                return 0;
            }
            return figures.get(cell).count().orElseThrow();
        }
    }
}
