package org.gongkai.report.rules.locate;

import java.util.List;
import java.util.Random;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;

/** Full tables 3 without a slip. */
public final class FullTables {

    private FullTables() {}

    public static ReportFigures valid(Edition edition, Random random, boolean dense) {
        ReportFigures figures = ReportFigures.blank(edition).map((cell, figure) -> Figure.of(0));
        List<Equation> outcomes = outcomes(edition.form());
        for (CellAddress cell : edition.cells()) {
            if (outcomes.stream().anyMatch(each -> each.right().contains(cell))) {
                figures = figures.with(cell, Figure.of(leaf(random, dense)));
            }
        }
        for (Equation column : outcomes) {
            figures = balanced(figures, column, random, dense);
        }
        return withTotals(figures);
    }

    /** The sums of outcomes, a column each but that of the totals. */
    private static List<Equation> outcomes(Form form) {
        return form.equations().stream()
                .filter(each -> each.family().rule().equals("T3-OUTCOMES"))
                .filter(each -> !form.columnOf(each.left().get(0)).isTotal())
                .toList();
    }

    private static long leaf(Random random, boolean dense) {
        if (dense && random.nextInt(20) > 0) {
            return (long) Math.exp(random.nextDouble() * 7);
        }
        return random.nextInt(10) < 8 ? 0 : (long) Math.exp(random.nextDouble() * 4);
    }

    private static ReportFigures balanced(ReportFigures figures, Equation outcomes, Random random, boolean dense) {
        Form form = figures.edition().form();
        ColumnTerm column = form.columnOf(outcomes.left().get(0)).term();
        long handled = sum(figures, outcomes.right());
        long out = leaf(random, dense);
        long in = Math.min(handled + out, leaf(random, dense));
        return figures.with(outcomes.left().get(0), Figure.of(handled))
                .with(form.cell(ApplicationLine.CARRIED_FORWARD, column), Figure.of(out))
                .with(form.cell(ApplicationLine.CARRIED_IN, column), Figure.of(in))
                .with(form.cell(ApplicationLine.RECEIVED, column), Figure.of(handled + out - in));
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
