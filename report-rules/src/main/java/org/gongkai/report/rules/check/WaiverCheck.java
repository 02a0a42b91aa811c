package org.gongkai.report.rules.check;

import java.util.List;
import org.gongkai.report.rules.Waiver;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.profile.Waivers;
import org.gongkai.report.rules.wording.RuleMessages;

/** P-WAIVER: every waiver is in force and of use. Runs after all other rules. */
public final class WaiverCheck implements Check {

    @Override
    public void check(Evaluation evaluation) {
        Waivers waivers = evaluation.waivers();
        if (waivers.isEmpty()) {
            evaluation.doesNotApply();
        }
        report(evaluation, "waiver.expired", waivers.expired());
        report(evaluation, "waiver.undated", waivers.undated());
        report(evaluation, "waiver.unused", waivers.unused());
    }

    private static void report(Evaluation evaluation, String key, List<Waiver> waivers) {
        for (Waiver waiver : waivers) {
            evaluation.add(evaluation.finding(RuleMessages.of(
                    key,
                    waiver.rule(),
                    waiver.cells().toString(),
                    waiver.owner(),
                    waiver.reason(),
                    waiver.expires().map(Object::toString).orElse(""))));
        }
    }
}
