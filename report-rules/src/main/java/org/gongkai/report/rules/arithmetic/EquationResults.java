package org.gongkai.report.rules.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.jspecify.annotations.Nullable;

/** All equations of a form with a report's figures in them. */
public final class EquationResults {

    private final ReportFigures figures;
    private final List<EquationResult> results;
    private @Nullable Suspects suspects;

    private EquationResults(ReportFigures figures, List<EquationResult> results) {
        this.figures = figures;
        this.results = results;
    }

    public static EquationResults of(ReportFigures figures) {
        return new EquationResults(
                figures,
                figures.edition().form().equations().stream()
                        .map(equation -> EquationResult.of(equation, figures))
                        .toList());
    }

    /** The results of one rule's equations, in the form's order. */
    public Stream<EquationResult> of(String rule) {
        return results.stream()
                .filter(result -> result.equation().family().rule().equals(rule));
    }

    /** The cell of a failing equation that is wrong, where the equations of its table leave no doubt. */
    public Optional<CellAddress> suspect(EquationResult failing) {
        if (suspects == null) {
            suspects = Suspects.of(figures);
        }
        return suspects.in(failing);
    }
}
