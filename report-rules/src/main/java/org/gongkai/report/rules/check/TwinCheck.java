package org.gongkai.report.rules.check;

import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.NarrativeTwins.Pair;
import org.gongkai.report.rules.NarrativeTwins.Twin;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;

/** X-TWIN: the narrative is not another body's, and those of the bodies below are not each other's. */
public final class TwinCheck implements Check {

    @Override
    public void check(Evaluation evaluation) {
        if (evaluation.context().twins().isEmpty()
                && evaluation.context().children().isEmpty()) {
            evaluation.doesNotApply();
            return;
        }
        String own = evaluation.report().agency().name();
        evaluation
                .context()
                .twins()
                .ifPresent(twins -> twins.of(evaluation.report()).forEach(twin -> add(evaluation, own, twin)));
        evaluation.context().children().map(Children::twins).ifPresent(twins -> {
            twins.of(evaluation.report()).forEach(twin -> add(evaluation, own, twin));
            for (Pair pair : twins.pairs()) {
                add(evaluation, pair.agency(), pair.twin());
            }
        });
    }

    private static void add(Evaluation evaluation, String agency, Twin twin) {
        evaluation.add(
                evaluation.finding(RuleMessages.of("twin", agency, twin.agency(), Integer.toString(twin.share()))));
    }
}
