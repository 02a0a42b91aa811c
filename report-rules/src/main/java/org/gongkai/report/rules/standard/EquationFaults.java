package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.EquationFamily.Kind;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Fault.Deed;

/** Faults that break the equations of one family and of no other. */
final class EquationFaults {

    private EquationFaults() {}

    /** The fault for the rule that a family of equations makes. */
    static Fault of(String rule) {
        return Fault.of(report -> deeds(report.edition().form(), rule));
    }

    private static List<Deed> deeds(Form form, String rule) {
        FormTable table = form.tables().stream()
                .filter(each -> each.equationFamilies().stream()
                        .anyMatch(family -> family.rule().equals(rule)))
                .findFirst()
                .orElseThrow();
        EquationFamily family = table.equationFamilies().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return switch (family.kind()) {
            case BALANCE -> withRowTotal(form, family, cell -> !totals(table).contains(cell));
            case LINE_TOTAL ->
                withRowTotal(
                        form,
                        family,
                        cell -> !family.equations().stream()
                                .anyMatch(each -> each.left().contains(cell)));
            case COLUMN_TOTAL -> rows(table, family);
        };
    }

    /** A cell changed together with its line's total: the lines hold, the columns do not. */
    private static List<Deed> withRowTotal(
            Form form, EquationFamily family, java.util.function.Predicate<CellAddress> eligible) {
        return family.equations().stream()
                .flatMap(EquationFaults::cells)
                .filter(eligible)
                .filter(cell -> !form.columnOf(cell).isTotal())
                .map(cell -> add(cell, rowTotal(form, cell)))
                .toList();
    }

    /** Lines that no longer add up, while every column does. */
    private static List<Deed> rows(FormTable table, EquationFamily family) {
        List<Equation> balances = equations(table, Kind.BALANCE);
        if (balances.isEmpty()) {
            return family.equations().stream()
                    .flatMap(EquationFaults::cells)
                    .map(EquationFaults::add)
                    .toList();
        }
        List<Deed> deeds = new ArrayList<>();
        for (Equation balance : balances) {
            CellAddress out = balance.right().stream()
                    .filter(cell -> !totals(table).contains(cell))
                    .findFirst()
                    .orElseThrow();
            balance.left().forEach(in -> deeds.add(add(in, out)));
        }
        return deeds;
    }

    private static Set<CellAddress> totals(FormTable table) {
        return equations(table, Kind.LINE_TOTAL).stream()
                .flatMap(equation -> equation.left().stream())
                .collect(Collectors.toSet());
    }

    private static List<Equation> equations(FormTable table, Kind kind) {
        return table.equationFamilies().stream()
                .filter(family -> family.kind() == kind)
                .flatMap(family -> family.equations().stream())
                .toList();
    }

    private static Stream<CellAddress> cells(Equation equation) {
        return Stream.concat(equation.left().stream(), equation.right().stream());
    }

    private static CellAddress rowTotal(Form form, CellAddress cell) {
        FormLine line = form.lineOf(cell);
        return line.cells().get(line.cells().size() - 1);
    }

    private static Deed add(CellAddress... cells) {
        return (report, amount) -> {
            DisclosureReport changed = report;
            for (CellAddress cell : cells) {
                BigDecimal value = report.figure(cell).value().orElseThrow();
                changed = changed.with(cell, Figure.of(value.add(BigDecimal.valueOf(amount))));
            }
            return changed;
        };
    }
}
