package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.OpenCells;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.sentence.CellSum;
import org.gongkai.report.text.sentence.StatedAll;
import org.gongkai.report.text.sentence.Topic;

/** N-ALL: what a sentence says of all there were leaves nothing over in the tables. */
public final class UniversalCheck implements Check {

    @Override
    public void check(Evaluation evaluation) {
        List<StatedAll> universals = evaluation.statements().universals().stream()
                .distinct()
                .filter(all -> !isLimited(evaluation, all))
                .toList();
        if (universals.isEmpty()) {
            evaluation.doesNotApply();
        }
        OpenCells open = new OpenCells(evaluation);
        for (StatedAll all : universals) {
            CellSum rest = CellSum.of(evaluation.figures(), all.none());
            if (rest.sum().signum() > 0) {
                fail(evaluation, all, rest);
            } else if (!rest.open().isEmpty()) {
                open.add(rest.open());
            }
        }
        open.report();
    }

    /** Where the text says elsewhere what was carried forward, 均已办结 is said of the others. */
    private static boolean isLimited(Evaluation evaluation, StatedAll all) {
        return all.topic() == Topic.CARRIED_FORWARD
                && evaluation
                        .statements()
                        .about(Topic.CARRIED_FORWARD)
                        .anyMatch(stated -> stated.value().signum() > 0);
    }

    private static void fail(Evaluation evaluation, StatedAll all, CellSum rest) {
        List<CellAddress> counted = rest.cells().stream()
                .filter(cell -> evaluation
                        .figure(cell)
                        .value()
                        .filter(value -> value.signum() > 0)
                        .isPresent())
                .toList();
        evaluation.add(evaluation
                .finding(
                        RuleMessages.of(
                                "universal", all.quote(), rest.sum(), CellText.names(evaluation.form(), counted)),
                        all.quote(),
                        Optional.empty())
                .cells(counted)
                .left(BigDecimal.ZERO)
                .right(rest.sum()));
    }
}
