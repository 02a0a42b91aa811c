package org.gongkai.report.rules.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.arithmetic.EquationResult;
import org.gongkai.report.rules.engine.Evaluation;

/** The equations of one family with rows that are lines of another edition: within such a row, and with its sums. */
final class OtherLineSums {

    private final Evaluation evaluation;
    private final String rule;

    private OtherLineSums(Evaluation evaluation, String rule) {
        this.evaluation = evaluation;
        this.rule = rule;
    }

    static void check(Evaluation evaluation, String rule) {
        List<OtherLine> lines = evaluation.report().otherLines();
        if (!lines.isEmpty()) {
            OtherLineSums sums = new OtherLineSums(evaluation, rule);
            lines.forEach(sums::within);
            sums.results(evaluation.figures()).forEach(sums::with);
        }
    }

    /** The family's equations with some figures in them. */
    private Stream<EquationResult> results(ReportFigures figures) {
        Form form = figures.edition().form();
        return IntStream.range(0, form.equations().size())
                .filter(number -> form.equations().get(number).family().rule().equals(rule))
                .mapToObj(number -> EquationResult.of(number, figures));
    }

    /** A line adds up by itself, as its edition demands. */
    private void within(OtherLine line) {
        ReportFigures.Builder alone = ReportFigures.builder(line.edition());
        List<CellAddress> cells = line.formLine().cells();
        for (int i = 0; i < cells.size(); i++) {
            alone.set(cells.get(i), line.figures().get(i));
        }
        ReportFigures figures = alone.build();
        results(figures)
                .filter(result -> cells.containsAll(result.cells()) && result.fails())
                .forEach(result -> evaluation.add(evaluation
                        .finding(EquationText.of(figures, result))
                        .cells(evaluation.otherLines().cells(line))
                        .left(result.left())
                        .right(result.right())));
    }

    /** An equation holds with what the lines state in the place of its open cells. */
    private void with(EquationResult result) {
        evaluation
                .otherLines()
                .close(result)
                .filter(EquationResult::fails)
                .ifPresent(closed -> evaluation.add(evaluation
                        .finding(EquationText.of(
                                evaluation, closed, evaluation.otherLines().linesOf(result)))
                        .cells(closed.cells())
                        .left(closed.left())
                        .right(closed.right())
                        .source(evaluation.placeOf(closed.cells().stream()))));
    }
}
