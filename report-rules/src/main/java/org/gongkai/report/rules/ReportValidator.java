package org.gongkai.report.rules;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Checks reports against the rules.
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.standard().validate(report);
 * result.findings().forEach(finding -> System.out.println(finding.message(Locale.CHINESE)));
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads. A result depends on the report, the context and the profile alone. No
 * report makes it throw, however faulty.
 */
public final class ReportValidator {

    private static final ReportValidator STANDARD = new ReportValidator(RuleProfile.standard());

    private final RuleProfile profile;
    private final List<RuleEntry> rules;
    private final String ruleSet;

    private ReportValidator(RuleProfile profile) {
        this.profile = profile;
        this.rules = StandardRules.ENTRIES.stream()
                .filter(entry -> !profile.off().contains(entry.rule().id()))
                .toList();
        this.ruleSet = StandardRules.VERSION
                + (profile.equals(RuleProfile.standard()) ? "" : "+" + ProfileFingerprint.of(profile));
    }

    /** The validator with the standard rules. */
    public static ReportValidator standard() {
        return STANDARD;
    }

    /**
     * The same validator under a profile.
     *
     * @throws IllegalArgumentException where the profile names a rule that does not exist
     */
    public ReportValidator withProfile(RuleProfile newProfile) {
        return new ReportValidator(newProfile.checkedAgainst(StandardRules.CATALOGUE));
    }

    /** The profile under which it checks. */
    public RuleProfile profile() {
        return profile;
    }

    /** Checks a report by itself. */
    public ValidationResult validate(DisclosureReport report) {
        return validate(report, ValidationContext.none());
    }

    /** Checks a report by itself and against what the context holds. */
    public ValidationResult validate(DisclosureReport report, ValidationContext context) {
        Evaluation evaluation = new Evaluation(report, context, profile);
        @Nullable RuleStatus[] statuses = new RuleStatus[rules.size()];
        Edition edition = report.edition();
        for (int i = 0; i < statuses.length; i++) {
            RuleEntry entry = rules.get(i);
            if (entry.appliesTo(edition)) {
                statuses[i] = evaluation.run(entry);
            }
        }
        return Verdicts.result(ruleSet, evaluation, new Statuses(rules, statuses));
    }
}
