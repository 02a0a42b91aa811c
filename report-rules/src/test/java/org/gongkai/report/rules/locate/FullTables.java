package org.gongkai.report.rules.locate;

import java.util.List;
import java.util.Random;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;

/** Full tables 3 without a slip. */
public final class FullTables {

    private FullTables() {}

    public static ReportFigures valid(Edition edition, Random random, boolean dense) {
        ReportFigures figures = ReportFigures.blank(edition).map((cell, figure) -> Figure.of(0));
        for (CellAddress cell : edition.cells()) {
            if (isLeaf(cell)) {
                figures = figures.with(cell, Figure.of(leaf(random, dense)));
            }
        }
        for (String column : List.of("A", "B", "C", "D", "E", "F")) {
            figures = balanced(figures, column, random, dense);
        }
        return withTotals(figures);
    }

    private static boolean isLeaf(CellAddress cell) {
        return cell.table().equals("T3")
                && !cell.column().equals("G")
                && cell.line().startsWith("T3.3.")
                && !cell.line().equals("T3.3.7");
    }

    private static long leaf(Random random, boolean dense) {
        if (dense && random.nextInt(20) > 0) {
            return (long) Math.exp(random.nextDouble() * 7);
        }
        return random.nextInt(10) < 8 ? 0 : (long) Math.exp(random.nextDouble() * 4);
    }

    private static ReportFigures balanced(ReportFigures figures, String column, Random random, boolean dense) {
        long handled = figures.edition().form().equations().stream()
                .filter(each -> each.family().rule().equals("T3-OUTCOMES"))
                .filter(each -> each.left().get(0).column().equals(column))
                .mapToLong(each -> sum(figures, each.right()))
                .findFirst()
                .orElseThrow();
        long out = leaf(random, dense);
        long in = Math.min(handled + out, leaf(random, dense));
        return figures.with(CellAddress.parse("T3.3.7:" + column), Figure.of(handled))
                .with(CellAddress.parse("T3.4:" + column), Figure.of(out))
                .with(CellAddress.parse("T3.2:" + column), Figure.of(in))
                .with(CellAddress.parse("T3.1:" + column), Figure.of(handled + out - in));
    }

    private static ReportFigures withTotals(ReportFigures figures) {
        ReportFigures all = figures;
        for (Equation equation : figures.edition().form().equations()) {
            if (equation.family().kind() == EquationFamily.Kind.COLUMN_TOTAL) {
                all = all.with(equation.left().get(0), Figure.of(sum(figures, equation.right())));
            }
        }
        return all;
    }

    private static long sum(ReportFigures figures, List<CellAddress> cells) {
        return cells.stream()
                .mapToLong(cell -> figures.get(cell).count().orElseThrow())
                .sum();
    }
}
