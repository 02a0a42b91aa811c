package org.gongkai.report.rules.engine;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleSet;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.profile.ProfileFingerprint;
import org.jspecify.annotations.Nullable;

/** Runs rules on reports, one after the other, as a profile wants it. Immutable. */
public final class RuleRunner implements RuleSet.Checking {

    private final String ruleSet;
    private final List<RuleEntry> rules;
    private final RuleProfile profile;

    /** The rules of a version, less those that the profile switches off. */
    public RuleRunner(String version, List<RuleEntry> all, RuleProfile profile) {
        this.profile = profile;
        this.rules = all.stream()
                .filter(entry -> !profile.off().contains(entry.rule().id()))
                .toList();
        this.ruleSet = version + (profile.equals(RuleProfile.standard()) ? "" : "+" + ProfileFingerprint.of(profile));
    }

    @Override
    public ValidationResult check(DisclosureReport report, ValidationContext context) {
        Evaluation evaluation = new Evaluation(report, context, profile);
        @Nullable RuleStatus[] statuses = new RuleStatus[rules.size()];
        Edition edition = report.edition();
        for (int i = 0; i < statuses.length; i++) {
            RuleEntry entry = rules.get(i);
            if (entry.appliesTo(edition)) {
                evaluation.begin(entry.rule());
                entry.check().check(evaluation);
                statuses[i] = evaluation.status();
            }
        }
        return Verdicts.result(ruleSet, evaluation, new RuleStatuses(rules, statuses));
    }
}
