package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;

/** Makes the equations of a table, and their formulas, out of its lines and columns. */
final class Equations {

    private static final String EQUALS = " = ";
    private static final String PLUS = " + ";

    private Equations() {}

    /** In every column: the sum of the lines of {@code left} equals the sum of the lines of {@code right}. */
    static EquationFamily columnwise(
            String rule, EquationFamily.Kind kind, List<? extends FormNode> left, List<? extends FormNode> right) {
        List<FormLine> leftLines = lines(left);
        List<FormLine> rightLines = lines(right);
        requireSameColumns(rule, leftLines, rightLines);
        int columns = leftLines.get(0).columns().size();
        return new EquationFamily(rule, kind, formula(left, right), family -> {
            List<Equation> equations = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                equations.add(new Equation(family, cells(leftLines, column), cells(rightLines, column)));
            }
            return equations;
        });
    }

    /** In every line: the total column equals the sum of the columns before it. */
    static EquationFamily columnTotals(String rule, List<FormLine> lines) {
        for (FormLine line : lines) {
            int totals = cells(line, true).size();
            if (totals != 1 || line.columns().size() < 2) {
                throw new EditionException("total.column", rule, line.code(), line.label());
            }
        }
        if (lines.isEmpty()) {
            throw new EditionException("equation.empty", rule);
        }
        return new EquationFamily(
                rule,
                EquationFamily.Kind.COLUMN_TOTAL,
                columnFormula(lines.get(0)),
                family -> lines.stream()
                        .map(line -> new Equation(family, cells(line, true), cells(line, false)))
                        .toList());
    }

    /** The sums of a column need it in every line. */
    private static void requireSameColumns(String rule, List<FormLine> left, List<FormLine> right) {
        if (left.isEmpty() || right.isEmpty()) {
            throw new EditionException("equation.empty", rule);
        }
        FormLine first = left.get(0);
        Stream.of(left, right).flatMap(List::stream).forEach(line -> {
            if (!line.columns().equals(first.columns())) {
                throw new EditionException("equation.columns", rule, line.code(), first.code());
            }
        });
    }

    /** The lines that count these terms. */
    static List<FormLine> lines(FormGroup root, List<LineTerm> terms) {
        return terms.stream()
                .map(term -> root.lines()
                        .filter(line -> line.term() == term)
                        .findFirst()
                        .orElseThrow(() -> new EditionException("line.missing", root.code(), term.label())))
                .toList();
    }

    /** What stands in the same group as a total, besides it. */
    static List<FormNode> besides(FormGroup root, LineTerm total) {
        return groups(root)
                .filter(group -> group.nodes().stream().anyMatch(node -> counts(node, total)))
                .findFirst()
                .orElseThrow(() -> new EditionException("line.missing", root.code(), total.label()))
                .nodes()
                .stream()
                .filter(node -> !counts(node, total))
                .toList();
    }

    private static Stream<FormGroup> groups(FormGroup root) {
        return Stream.concat(
                Stream.of(root),
                root.nodes().stream().filter(FormGroup.class::isInstance).flatMap(group -> groups((FormGroup) group)));
    }

    private static boolean counts(FormNode node, LineTerm term) {
        return node instanceof FormLine line && line.term() == term;
    }

    private static List<FormLine> lines(List<? extends FormNode> nodes) {
        return nodes.stream().flatMap(FormNode::lines).toList();
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

    /** A group counts as one term, under its own number. */
    private static Label formula(List<? extends FormNode> left, List<? extends FormNode> right) {
        Function<List<? extends FormNode>, String> zh = nodes ->
                sum(nodes.stream().map(FormNode::code).map(Numbering::inFormula).toList());
        Function<List<? extends FormNode>, String> en =
                nodes -> sum(nodes.stream().map(FormNode::code).toList());
        return Label.of(zh.apply(left) + EQUALS + zh.apply(right), en.apply(left) + EQUALS + en.apply(right));
    }

    private static Label columnFormula(FormLine line) {
        List<Label> parts = labels(line, false);
        Label total = labels(line, true).get(0);
        return Label.of(
                total.zh() + EQUALS + sum(parts.stream().map(Label::zh).toList()),
                total.en() + EQUALS + sum(parts.stream().map(Label::en).toList()));
    }

    private static List<Label> labels(FormLine line, boolean total) {
        return line.columns().stream()
                .filter(column -> column.isTotal() == total)
                .map(FormColumn::label)
                .toList();
    }

    private static String sum(List<String> terms) {
        return terms.stream().collect(Collectors.joining(PLUS));
    }
}
