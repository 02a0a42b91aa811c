package org.gongkai.report.rules.engine;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.PerEdition;
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
    private final PerEdition<List<RuleEntry>> rules;
    private final RuleProfile profile;

    /** The rules of a version, less those that the profile switches off. */
    public RuleRunner(String version, List<RuleEntry> all, RuleProfile profile) {
        this.profile = profile;
        this.rules = PerEdition.of(edition -> all.stream()
                .filter(entry -> entry.appliesTo(edition))
                .filter(entry -> !profile.off().contains(entry.rule().id()))
                .toList());
        this.ruleSet = version + (profile.equals(RuleProfile.standard()) ? "" : "+" + ProfileFingerprint.of(profile));
    }

    @Override
    public ValidationResult check(DisclosureReport report, ValidationContext context) {
        Evaluation evaluation = new Evaluation(report, context, profile);
        List<RuleEntry> here = rules.get(report.edition());
        @Nullable RuleStatus[] statuses = new RuleStatus[here.size()];
        for (int i = 0; i < statuses.length; i++) {
            RuleEntry entry = here.get(i);
            evaluation.begin(entry.rule());
            entry.check().check(evaluation);
            statuses[i] = evaluation.status();
        }
        return Verdicts.result(ruleSet, evaluation, new RuleStatuses(here, statuses));
    }
}
