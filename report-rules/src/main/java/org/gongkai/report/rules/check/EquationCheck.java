package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.rules.arithmetic.EquationResult;
import org.gongkai.report.rules.arithmetic.FormEquations;
import org.gongkai.report.rules.arithmetic.Impossible;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.rules.arithmetic.RuleEquations;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.OpenCells;
import org.gongkai.report.rules.wording.RuleMessages;
import org.jspecify.annotations.Nullable;

/** The equations of one family: T3-BALANCE, T3-OUTCOMES, T3-TOTAL, T4-TOTAL. */
public final class EquationCheck implements Check {

    private final String rule;
    private final PerEdition<Optional<RuleEquations>> equations;

    public EquationCheck(String rule) {
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
        OtherLineSums.check(evaluation, rule);
    }

    private void explain(Evaluation evaluation) {
        OpenCells open = new OpenCells(evaluation);
        evaluation.equations().broken(rule).forEach(result -> {
            Optional<Impossible> impossible = evaluation.equations().impossible(result);
            if (result.open().isEmpty()) {
                fail(evaluation, result);
            } else if (evaluation.otherLines().settle(result)) {
                // Looked at with them.
                return;
            } else if (impossible.isPresent()) {
                fail(evaluation, result, impossible.get());
            } else {
                open(evaluation, result, open);
            }
        });
        open.report();
    }

    /** Whatever is put into the open cells, the equation does not hold. */
    private static void fail(Evaluation evaluation, EquationResult result, Impossible impossible) {
        evaluation.add(evaluation
                .finding(EquationText.of(evaluation, result, impossible))
                .cells(result.cells())
                .left(one(impossible.left()))
                .right(one(impossible.right()))
                .source(evaluation.placeOf(result.cells().stream())));
    }

    private static Optional<BigDecimal> one(Interval side) {
        return side.isOne() ? Optional.of(BigDecimal.valueOf(side.low())) : Optional.empty();
    }

    private void fail(Evaluation evaluation, EquationResult result) {
        Optional<CellAddress> suspect = evaluation.equations().suspect(result);
        evaluation.add(evaluation
                .finding(EquationText.of(evaluation, result, suspect))
                .cells(result.cells())
                .left(result.left())
                .right(result.right())
                .suspect(suspect)
                .source(evaluation.placeOf(Stream.of(
                                suspect.stream(), result.equation().left().stream(), result.equation().right().stream())
                        .flatMap(cells -> cells))));
    }

    private static void open(Evaluation evaluation, EquationResult result, OpenCells open) {
        if (evaluation.equations().isComplete(result)) {
            open.add(
                    result.open().stream()
                            .filter(cell -> !evaluation.possible(cell).isOne())
                            .toList(),
                    evaluation::possible);
            return;
        }
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
