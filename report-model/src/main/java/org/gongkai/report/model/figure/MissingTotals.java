package org.gongkai.report.model.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;

/** Totals that are blank although every cell that they sum up holds a count. */
final class MissingTotals {

    /** No count: a cell that holds less than nothing cannot be added up either. */
    private static final long NONE = -1;

    private final Function<CellAddress, Figure> stated;
    private final Map<CellAddress, Figure> filled = new TreeMap<>();

    private MissingTotals(Function<CellAddress, Figure> stated) {
        this.stated = stated;
    }

    /** What to fill in the cells of a form, in the form's order. */
    static List<CellDifference> of(Form form, Function<CellAddress, Figure> stated) {
        MissingTotals missing = new MissingTotals(stated);
        List<Equation> totals = form.equationFamilies()
                .filter(family -> family.kind() != EquationFamily.Kind.BALANCE)
                .flatMap(family -> family.equations().stream())
                .toList();
        // A total may be part of another: 三（七）总计 of the total column.
        while (missing.fill(totals)) {}
        return missing.filled.entrySet().stream()
                .map(each -> new CellDifference(each.getKey(), Figure.blank(), each.getValue()))
                .toList();
    }

    private Figure figure(CellAddress cell) {
        return filled.getOrDefault(cell, stated.apply(cell));
    }

    private boolean fill(List<Equation> totals) {
        int before = filled.size();
        for (Equation equation : totals) {
            CellAddress total = equation.left().get(0);
            if (figure(total).isBlank()) {
                sum(equation.right()).ifPresent(sum -> filled.put(total, sum));
            }
        }
        return filled.size() > before;
    }

    private Optional<Figure> sum(List<CellAddress> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellAddress cell : cells) {
            long count = figure(cell).countOr(NONE);
            if (count < 0) {
                return Optional.empty();
            }
            sum = sum.add(BigDecimal.valueOf(count));
        }
        return Figure.isTooLong(sum) ? Optional.empty() : Optional.of(Figure.of(sum));
    }
}
