package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.rules.arithmetic.EquationResult;
import org.gongkai.report.rules.arithmetic.FormEquations;
import org.gongkai.report.rules.arithmetic.RuleEquations;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.OpenCells;
import org.gongkai.report.rules.wording.RuleMessages;
import org.jspecify.annotations.Nullable;

/** The equations of one family: T3-BALANCE, T3-OUTCOMES, T3-TOTAL, T4-TOTAL. */
final class EquationCheck implements Check {

    private final String rule;
    private final PerEdition<Optional<RuleEquations>> equations;

    EquationCheck(String rule) {
        this.rule = rule;
        this.equations = PerEdition.of(edition -> FormEquations.of(edition).of(rule));
    }

    @Override
    public void check(Evaluation evaluation) {
        @Nullable
        RuleEquations here = equations.get(evaluation.report().edition()).orElse(null);
        if (here == null) {
            evaluation.doesNotApply();
        } else if (!evaluation.isClean() || !here.hold(evaluation.figures())) {
            explain(evaluation);
        }
    }

    private void explain(Evaluation evaluation) {
        OpenCells open = new OpenCells(evaluation);
        evaluation.equations().broken(rule).forEach(result -> {
            if (!result.open().isEmpty()) {
                open(evaluation, result, open);
            } else if (result.fails()) {
                fail(evaluation, result);
            }
        });
        open.report();
    }

    private void fail(Evaluation evaluation, EquationResult result) {
        Optional<CellAddress> suspect = evaluation.equations().suspect(result);
        evaluation.add(evaluation
                .finding(EquationText.of(evaluation, result, suspect))
                .cells(result.cells())
                .left(result.left())
                .right(result.right())
                .suspect(suspect)
                .source(Stream.of(
                                suspect.stream(), result.equation().left().stream(), result.equation().right().stream())
                        .flatMap(cells -> cells)
                        .map(evaluation.context().provenance()::location)
                        .flatMap(Optional::stream)
                        .findFirst()));
    }

    private static void open(Evaluation evaluation, EquationResult result, OpenCells open) {
        CellAddress first = result.open().get(0);
        boolean alone = result.open().size() == 1 && evaluation.figure(first).state() == Figure.State.BLANK;
        if (!alone) {
            open.add(result.open());
            return;
        }
        BigDecimal closing = result.closing(first);
        boolean possible = closing.signum() >= 0 && closing.stripTrailingZeros().scale() <= 0;
        String key = possible ? "open.blank.implied" : "open.blank.impossible";
        evaluation.add(evaluation
                .open(Figure.State.BLANK.code(), RuleMessages.of(key, CellText.name(evaluation.form(), first), closing))
                .addCells(first)
                .implied(possible ? Optional.of(closing) : Optional.empty()));
    }
}
