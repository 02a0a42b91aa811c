package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.util.List;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleScope;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.TextDemand;
import org.gongkai.report.rules.Waiver;
import org.gongkai.report.rules.check.TextDemandCheck;
import org.gongkai.report.rules.check.WaiverCheck;
import org.gongkai.report.rules.engine.RuleEntry;

/** The rule about the profile itself. */
final class ProfileRules {

    static final List<RuleEntry> ENTRIES = List.of(
            rule("P-TEXT", Severity.WARNING)
                    .scope(RuleScope.PROFILE)
                    .passes(sample -> sample.profile(demanding("公开")))
                    .breaks(sample -> sample.profile(demanding("政府公报")))
                    .checkedBy(new TextDemandCheck()),
            rule("P-WAIVER", Severity.WARNING)
                    .scope(RuleScope.PROFILE)
                    .passes(sample -> sample.profile(stale("S-NARRATIVE"))
                            .report(report -> report.withProblemsAndImprovements("无。")))
                    .breaks(sample -> sample.profile(stale("S-NARRATIVE")))
                    .checkedBy(new WaiverCheck()));

    private ProfileRules() {}

    private static RuleProfile demanding(String word) {
        return RuleProfile.builder()
                .addTexts(TextDemand.builder()
                        .section(Section.OVERVIEW)
                        .mostCharacters(1000)
                        .addWords(List.of(word))
                        .source("示例县政务公开办通知")
                        .build())
                .build();
    }

    private static RuleProfile stale(String rule) {
        return RuleProfile.builder()
                .addWaivers(Waiver.builder()
                        .rule(rule)
                        .owner("示例县政务公开办")
                        .reason("机构新设")
                        .build())
                .build();
    }
}
