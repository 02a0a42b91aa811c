package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.Total;

/**
 * What the tables state in a few cells together. Where a total is no number, the cells that it sums up stand for it.
 *
 * @param sum the sum of those cells that are numbers
 * @param cells the cells, in the form's order
 * @param open those of them that are no numbers
 */
public record CellSum(BigDecimal sum, List<CellAddress> cells, List<CellAddress> open) {

    /** What figures state in some places together. */
    public static CellSum of(ReportFigures figures, List<CellTerms> places) {
        List<CellAddress> cells = places.stream()
                .flatMap(place -> cells(figures, place).stream())
                .distinct()
                .sorted()
                .toList();
        List<CellAddress> open =
                cells.stream().filter(cell -> !figures.get(cell).isNumber()).toList();
        BigDecimal sum = cells.stream()
                .flatMap(cell -> figures.get(cell).value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CellSum(sum, cells, open);
    }

    private static List<CellAddress> cells(ReportFigures figures, CellTerms place) {
        FormLine line = figures.edition().form().line(place.line());
        CellAddress cell = line.cell(place.column());
        if (place.column() != Total.TOTAL || figures.get(cell).isNumber()) {
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
    public boolean contradicts(BigDecimal value) {
        return open.isEmpty() ? sum.compareTo(value) != 0 : sum.compareTo(value) > 0;
    }

    /** Whether the cells certainly add up to a value. */
    public boolean agrees(BigDecimal value) {
        return open.isEmpty() && sum.compareTo(value) == 0;
    }
}
