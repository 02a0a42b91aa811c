package org.gongkai.report.model.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;

/** Totals that are blank although every cell that they sum up holds a count. */
final class MissingTotals {

    /** No count: a cell that holds less than nothing cannot be added up either. */
    private static final long NONE = -1;

    private final List<Equation> totals;
    private ReportFigures figures;

    private MissingTotals(ReportFigures stated) {
        this.figures = stated;
        this.totals = stated.edition()
                .form()
                .equationFamilies()
                .filter(family -> family.kind() != EquationFamily.Kind.BALANCE)
                .flatMap(family -> family.equations().stream())
                .toList();
    }

    /** In the form's order. */
    static List<CellDifference> of(ReportFigures figures) {
        MissingTotals missing = new MissingTotals(figures);
        // A total may be part of another: 三（七）总计 of the total column.
        while (missing.fill()) {}
        return figures.differences(missing.figures);
    }

    private boolean fill() {
        boolean filled = false;
        for (Equation equation : totals) {
            CellAddress total = equation.left().get(0);
            if (figures.get(total).isBlank()) {
                Optional<Figure> sum = sum(equation.right());
                sum.ifPresent(value -> figures = figures.with(total, value));
                filled |= sum.isPresent();
            }
        }
        return filled;
    }

    private Optional<Figure> sum(List<CellAddress> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellAddress cell : cells) {
            long count = figures.get(cell).countOr(NONE);
            if (count < 0) {
                return Optional.empty();
            }
            sum = sum.add(BigDecimal.valueOf(count));
        }
        return Figure.isTooLong(sum) ? Optional.empty() : Optional.of(Figure.of(sum));
    }
}
