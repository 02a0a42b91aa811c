package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.Total;
import org.gongkai.report.rules.narrative.Place;

/**
 * What the tables state in a few cells together. Where a total is no number, the cells that it sums up stand for it.
 *
 * @param sum the sum of those cells that are numbers
 * @param cells the cells, in the form's order
 * @param open those of them that are no numbers
 */
record TableValue(BigDecimal sum, List<CellAddress> cells, List<CellAddress> open) {

    static TableValue of(DisclosureReport report, List<Place> places) {
        List<CellAddress> cells = places.stream()
                .flatMap(place -> cells(report, place).stream())
                .distinct()
                .sorted()
                .toList();
        List<CellAddress> open =
                cells.stream().filter(cell -> !report.figure(cell).isNumber()).toList();
        BigDecimal sum = cells.stream()
                .flatMap(cell -> report.figure(cell).value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TableValue(sum, cells, open);
    }

    private static List<CellAddress> cells(DisclosureReport report, Place place) {
        FormLine line = report.edition().form().line(place.line());
        CellAddress cell = line.cell(place.column());
        if (place.column() != Total.TOTAL || report.figure(cell).isNumber()) {
            return List.of(cell);
        }
        List<CellAddress> parts = new ArrayList<>();
        for (FormColumn column : line.columns()) {
            if (!column.isTotal()) {
                parts.add(line.cell(column.term()));
            }
        }
        return parts;
    }

    /** Whether the cells certainly do not add up to a value: counts are not negative, so blanks add nothing or more. */
    boolean contradicts(BigDecimal value) {
        return open.isEmpty() ? sum.compareTo(value) != 0 : sum.compareTo(value) > 0;
    }

    /** Whether the cells certainly add up to a value. */
    boolean agrees(BigDecimal value) {
        return open.isEmpty() && sum.compareTo(value) == 0;
    }
}
