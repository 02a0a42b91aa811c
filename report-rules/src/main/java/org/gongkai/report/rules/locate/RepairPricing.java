package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.arithmetic.RepairSet.Value;

/** Makes candidates of the values that the search found, at what the slips cost. */
final class RepairPricing {

    private final CellLayout layout;
    private final ReportFigures figures;

    RepairPricing(CellLayout layout, ReportFigures figures) {
        this.layout = layout;
        this.figures = figures;
    }

    /** A repair whose cells are slips of their own, or in pairs. */
    Candidate bySlips(List<Value> values, boolean unique) {
        List<WrongCell> wrong = values.stream()
                .filter(value -> isStated(value) && written(value) != value.value())
                .map(value -> new WrongCell(value.cell(), written(value), value.value()))
                .toList();
        SlipPricing slips = SlipPricing.of(layout, wrong);
        List<CellAddress> cells = wrong.stream().map(WrongCell::cell).toList();
        List<RepairChange> changes = new ArrayList<>();
        double cost = slips.cost();
        for (Value value : values) {
            Figure from = figures.get(value.cell());
            if (cells.contains(value.cell())) {
                changes.add(change(value, slips.reason(cells.indexOf(value.cell()))));
            } else if (from.isNumber() && !isStated(value)) {
                changes.add(change(value, RepairReason.IMPOSSIBLE_NUMBER));
                cost += SlipCosts.IMPOSSIBLE;
            } else if (!from.isNumber() && value.isDetermined()) {
                changes.add(change(value, RepairReason.BLANK_FILLED));
            }
        }
        return new Candidate(cost, changes, List.of(), unique);
    }

    /** A repair that is one slip as a whole. */
    Candidate asOne(List<Value> values, double cost, RepairReason reason) {
        List<RepairChange> changes = values.stream()
                .filter(value -> !isStated(value) || written(value) != value.value())
                .map(value -> change(value, figures.get(value.cell()).isNumber() ? reason : RepairReason.BLANK_FILLED))
                .toList();
        return new Candidate(cost, changes, List.of(), false);
    }

    private RepairChange change(Value value, RepairReason reason) {
        return new RepairChange(
                value.cell(),
                figures.get(value.cell()),
                Figure.of(value.value()),
                value.lowest(),
                value.highest(),
                reason);
    }

    private boolean isStated(Value value) {
        return figures.get(value.cell()).countOr(-1) >= 0;
    }

    private long written(Value value) {
        return figures.get(value.cell()).countOr(0);
    }
}
