package org.gongkai.report.testkit.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;

/** Slips between cells; a report to which nothing can happen is returned as it is. */
public final class CellSlips {

    private CellSlips() {}

    /** Every figure but the total moves one column to the right; the first column is zero, the last figure is lost. */
    public static DisclosureReport shifted(DisclosureReport report, FormLine line) {
        List<CellAddress> parts = new ArrayList<>();
        for (int i = 0; i < line.columns().size(); i++) {
            if (!line.columns().get(i).isTotal()) {
                parts.add(line.cells().get(i));
            }
        }
        DisclosureReport changed = report.with(parts.get(0), Figure.of(0));
        for (int i = 1; i < parts.size(); i++) {
            changed = changed.with(parts.get(i), report.figure(parts.get(i - 1)));
        }
        return parts.size() == line.cells().size() ? report : changed;
    }

    /** The cell and a neighbour with another figure exchanged. */
    public static DisclosureReport swapped(DisclosureReport report, CellAddress cell, RandomGenerator random) {
        List<CellAddress> neighbours = neighbours(report.edition().form(), cell).stream()
                .filter(other -> !report.figure(other).equals(report.figure(cell)))
                .toList();
        if (neighbours.isEmpty()) {
            return report;
        }
        CellAddress other = neighbours.get(random.nextInt(neighbours.size()));
        return report.with(cell, report.figure(other)).with(other, report.figure(cell));
    }

    /** The next cell of the line, and the cell of the same column in the next line of the table. */
    private static List<CellAddress> neighbours(Form form, CellAddress cell) {
        FormLine line = form.lineOf(cell);
        FormColumn column = form.columnOf(cell);
        List<CellAddress> found = new ArrayList<>();
        int right = line.cells().indexOf(cell) + 1;
        if (right < line.cells().size() && line.columns().get(right).measure() == column.measure()) {
            found.add(line.cells().get(right));
        }
        List<FormLine> lines = table(form, cell).lines();
        int below = lines.indexOf(line) + 1;
        if (below < lines.size() && lines.get(below).columns().equals(line.columns())) {
            found.add(lines.get(below).cell(column.term()));
        }
        return found;
    }

    private static FormTable table(Form form, CellAddress cell) {
        return form.tables().stream()
                .filter(table -> table.code().equals(cell.table()))
                .findFirst()
                .orElseThrow();
    }

    /** The line's total without the cell's figure. */
    public static DisclosureReport withoutUpdate(DisclosureReport report, CellAddress cell) {
        Form form = report.edition().form();
        long late = report.figure(cell).countOr(0);
        Optional<CellAddress> total = form.equations().stream()
                .filter(each -> each.family().kind() == EquationFamily.Kind.COLUMN_TOTAL)
                .filter(each -> each.right().contains(cell))
                .map(each -> each.left().get(0))
                .findFirst();
        if (total.isEmpty() || late <= 0) {
            return report;
        }
        long stated = report.figure(total.get()).countOr(-1);
        return stated < late ? report : report.with(total.get(), Figure.of(stated - late));
    }
}
