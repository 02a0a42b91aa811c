package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.ExampleCase.set;
import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.RuleScope;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.check.LevelChecks;
import org.gongkai.report.rules.check.TwinCheck;
import org.gongkai.report.rules.engine.RuleEntry;

/** The rules about a report and those of the bodies that it sums up: H-*. */
final class LevelRules {

    static final List<RuleEntry> ENTRIES = List.of(
            declare("H-SUM", Severity.WARNING)
                    .breaks(over(set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, "7"), false))
                    .checkedBy(LevelChecks::sum),
            declare("H-MISSING", Severity.WARNING)
                    .breaks(over(report -> report, true))
                    .checkedBy(LevelChecks::missing),
            rule("X-TWIN", Severity.WARNING)
                    .scope(RuleScope.LEVELS)
                    .passes(sample -> TwinExample.of(sample, false))
                    .breaks(sample -> TwinExample.of(sample, true))
                    .checkedBy(new TwinCheck()));

    private LevelRules() {}

    private static RuleDeclaration declare(String id, Severity severity) {
        return rule(id, severity).scope(RuleScope.LEVELS).passes(over(report -> report, false));
    }

    /** The sample as the report over one child that states the same, changed, and perhaps over one without a report. */
    private static UnaryOperator<ExampleCase> over(UnaryOperator<DisclosureReport> change, boolean missing) {
        return sample -> {
            Children.Builder children = Children.builder().add(change.apply(sample.report()));
            if (missing) {
                children.expect("示例县民政局");
            }
            return sample.context(context -> context.children(children.build()));
        };
    }
}
