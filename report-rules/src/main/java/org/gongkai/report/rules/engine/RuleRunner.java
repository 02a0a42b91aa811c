package org.gongkai.report.rules.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleSet;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.profile.ProfileFingerprint;

/** Runs rules on reports, one after the other, as a profile wants it. Immutable. */
public final class RuleRunner implements RuleSet.Checking {

    private final String ruleSet;
    private final PerEdition<List<RuleEntry>> rules;
    private final RuleProfile profile;

    /** The rules of a version and those added, less those that the profile switches off. */
    public RuleRunner(String version, List<RuleEntry> all, RuleProfile profile, List<LocalRule> added) {
        this.profile = profile;
        this.rules = PerEdition.of(edition -> all.stream()
                .filter(entry -> entry.appliesTo(edition))
                .filter(entry -> !profile.off().contains(entry.rule().id()))
                .toList());
        boolean isStandard = profile.equals(RuleProfile.standard()) && added.isEmpty();
        this.ruleSet = version + (isStandard ? "" : "+" + ProfileFingerprint.of(profile, added));
    }

    @Override
    public String ruleSet() {
        return ruleSet;
    }

    @Override
    public ValidationResult check(DisclosureReport report, ValidationContext context) {
        Evaluation evaluation = new Evaluation(report, context, profile);
        List<RuleEntry> here = rules.get(report.edition());
        Map<String, RuleStatus> statuses = new LinkedHashMap<>(2 * here.size());
        for (RuleEntry entry : here) {
            evaluation.begin(entry.rule());
            entry.check().check(evaluation);
            RuleStatus status = evaluation.status();
            if (status != null) {
                statuses.put(entry.rule().id(), status);
            }
        }
        return Verdicts.result(ruleSet, evaluation, statuses);
    }
}
