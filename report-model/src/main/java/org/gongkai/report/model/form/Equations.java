package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the equations of a table, and their formulas, out of its lines and columns. */
final class Equations {

    private Equations() {}

    /** In every column: the sum of the lines {@code left} equals the sum of the lines {@code right}. */
    static EquationFamily columnwise(String rule, EquationFamily.Kind kind, List<FormLine> left, List<FormLine> right) {
        int columns = left.get(0).columns().size();
        return new EquationFamily(rule, kind, formula(left, right), family -> {
            List<Equation> equations = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                equations.add(new Equation(family, cells(left, column), cells(right, column)));
            }
            return equations;
        });
    }

    /** In every line: the total column equals the sum of the columns before it. */
    static EquationFamily columnTotals(String rule, List<FormLine> lines) {
        return new EquationFamily(
                rule,
                EquationFamily.Kind.COLUMN_TOTAL,
                columnFormula(lines.get(0)),
                family -> lines.stream()
                        .map(line -> new Equation(family, cells(line, true), cells(line, false)))
                        .toList());
    }

    private static List<CellAddress> cells(List<FormLine> lines, int column) {
        return lines.stream().map(line -> line.cells().get(column)).toList();
    }

    private static List<CellAddress> cells(FormLine line, boolean total) {
        return line.columns().stream()
                .filter(column -> column.isTotal() == total)
                .map(column -> line.cell(column.term()))
                .toList();
    }

    private static Label formula(List<FormLine> left, List<FormLine> right) {
        return Label.of(numbers(left) + " = " + numbers(right), labels(left) + " = " + labels(right));
    }

    private static String numbers(List<FormLine> lines) {
        return lines.stream().map(line -> Numbering.inFormula(line.code())).collect(Collectors.joining(" + "));
    }

    private static String labels(List<FormLine> lines) {
        return lines.stream().map(FormLine::code).collect(Collectors.joining(" + "));
    }

    private static Label columnFormula(FormLine line) {
        List<FormColumn> parts =
                line.columns().stream().filter(column -> !column.isTotal()).toList();
        Label total = line.columns().get(parts.size()).label();
        return Label.of(
                total.zh() + " = "
                        + parts.stream().map(part -> part.label().zh()).collect(Collectors.joining(" + ")),
                total.en() + " = "
                        + parts.stream().map(part -> part.label().en()).collect(Collectors.joining(" + ")));
    }
}
