package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;

/** The sums that a row states: subtotals, which are no cells of the form, and the totals of the form's own lines. */
final class RowSums {

    /**
     * A sum.
     *
     * @param stated the cell that states it, a whole number
     * @param parts what it sums up
     */
    record Sum(GridCell stated, Map<CellAddress, Figure> parts) {

        /** Whether every part states a whole number. */
        boolean isClosed() {
            return parts.values().stream().allMatch(Figure::isWhole);
        }

        long value() {
            return parts.values().stream().mapToLong(part -> part.countOr(0)).sum();
        }

        boolean differs() {
            return value() != stated.figure().countOr(-1);
        }
    }

    private RowSums() {}

    /** The totals, such as column G of Table 3. */
    static List<Sum> totals(Map<CellAddress, GridCell> values, Form form) {
        List<Sum> totals = new ArrayList<>();
        values.forEach((cell, stated) -> {
            if (form.columnOf(cell).isTotal() && stated.figure().isWhole()) {
                totals.add(new Sum(stated, parts(cell, values)));
            }
        });
        return totals;
    }

    private static Map<CellAddress, Figure> parts(CellAddress total, Map<CellAddress, GridCell> values) {
        Map<CellAddress, Figure> parts = new LinkedHashMap<>();
        values.forEach((cell, found) -> {
            if (cell.line().equals(total.line()) && !cell.equals(total)) {
                parts.put(cell, found.figure());
            }
        });
        return parts;
    }

    /** The subtotals: of the columns that stand under one heading, such as 法人或其他组织. */
    static List<Sum> subtotals(
            LabelledRow row, RowInterpretation interpretation, Map<CellAddress, GridCell> values, Form form) {
        if (!interpretation.hasSubtotals()) {
            return List.of();
        }
        Map<CellAddress, Figure> parts = new LinkedHashMap<>();
        values.forEach((cell, found) -> {
            if (form.columnOf(cell).group().isPresent()) {
                parts.put(cell, found.figure());
            }
        });
        List<Sum> subtotals = new ArrayList<>();
        for (int i = 0; i < interpretation.meanings().size() && !parts.isEmpty(); i++) {
            GridCell stated = interpretation.cell(row, i);
            if (interpretation.meanings().get(i).isSubtotal() && stated.figure().isWhole()) {
                subtotals.add(new Sum(stated, parts));
            }
        }
        return subtotals;
    }
}
