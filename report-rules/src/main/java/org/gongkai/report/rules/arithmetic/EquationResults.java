package org.gongkai.report.rules.arithmetic;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.jspecify.annotations.Nullable;

/** A close look at a form's equations with a report's figures in them: which do not hold, and who is suspected. */
public final class EquationResults {

    private final ReportFigures figures;
    private final FormEquations equations;
    private final CellRanges ranges;
    private @Nullable Suspects suspects;

    private EquationResults(ReportFigures figures) {
        this.figures = figures;
        this.equations = FormEquations.of(figures.edition());
        this.ranges = CellRanges.of(equations.all(), figures);
    }

    /** What becomes of a form's equations with a report's figures in them. */
    public static EquationResults of(ReportFigures figures) {
        return new EquationResults(figures);
    }

    /** One rule's equations that do not hold or cannot be evaluated, in the form's order. */
    public Stream<EquationResult> broken(String rule) {
        return equations.of(rule).stream()
                .flatMapToInt(each -> IntStream.of(each.numbers()))
                .filter(equation -> !ranges.holds(equation))
                .mapToObj(figures.edition().form().equations()::get)
                .map(equation -> EquationResult.of(equation, figures));
    }

    /** The cell of a failing equation that is wrong, where the equations of its table leave no doubt. */
    public Optional<CellAddress> suspect(EquationResult failing) {
        if (suspects == null) {
            suspects = Suspects.of(figures);
        }
        return suspects.in(failing);
    }
}
