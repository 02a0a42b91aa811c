package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/** All equations of a form with a report's figures in them. */
final class EquationResults {

    private final ReportFigures figures;
    private final List<EquationResult> results;

    private EquationResults(ReportFigures figures, List<EquationResult> results) {
        this.figures = figures;
        this.results = results;
    }

    static EquationResults of(ReportFigures figures) {
        return new EquationResults(
                figures,
                figures.edition().form().equations().stream()
                        .map(equation -> EquationResult.of(equation, figures))
                        .toList());
    }

    /** The results of one rule's equations, in the form's order. */
    Stream<EquationResult> of(String rule) {
        return results.stream()
                .filter(result -> result.equation().family().rule().equals(rule));
    }

    /**
     * The one cell whose change would settle a failing equation together with every other one that the cell stands in.
     * Absent where there are several such cells, or where the equation stands alone.
     */
    Optional<CellAddress> suspect(EquationResult failing) {
        List<CellAddress> suspects = failing.cells().stream()
                .filter(cell -> settles(cell, failing.closing(cell)))
                .toList();
        return suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
    }

    private boolean settles(CellAddress cell, BigDecimal change) {
        List<EquationResult> around = results.stream()
                .filter(result -> result.has(cell) && result.open().isEmpty())
                .toList();
        return around.size() > 1
                && around.stream().allMatch(result -> result.closing(cell).compareTo(change) == 0)
                && figures.get(cell).value().orElseThrow().add(change).signum() >= 0;
    }
}
