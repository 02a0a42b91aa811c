package org.gongkai.report.rules.locate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.arithmetic.LinearEquation;

/**
 * Cells that last year's report settles alone.
 *
 * @param equations equations of one cell each
 */
record KnownCells(List<LinearEquation> equations) {

    /** Those that a system of equations has. */
    KnownCells in(SystemPlan plan) {
        return new KnownCells(equations.stream()
                .filter(each -> plan.system().cells().containsAll(each.plus()))
                .toList());
    }

    Map<CellAddress, Long> values() {
        Map<CellAddress, Long> values = new HashMap<>();
        equations.forEach(each -> values.put(each.plus().get(0), -each.constant()));
        return values;
    }
}
