package org.gongkai.report.rules;

import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.value.ReportValue;

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
public final class ReportValidator implements ReportValue, ReportCheck {

    private static final ReportValidator STANDARD = new ReportValidator(RuleProfile.standard());

    private final RuleProfile profile;
    private final RuleSet.Checking rules;

    private ReportValidator(RuleProfile profile) {
        this.profile = profile;
        this.rules = StandardRuleSet.INSTANCE.under(profile);
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
        newProfile.rules().forEach(RuleCatalogue.standard()::rule);
        return new ReportValidator(newProfile);
    }

    /** The profile under which it checks. */
    public RuleProfile profile() {
        return profile;
    }

    /** Checks a report by itself. */
    @Override
    public ValidationResult validate(DisclosureReport report) {
        return validate(report, ValidationContext.none());
    }

    /** Checks a report by itself and against what the context holds. */
    public ValidationResult validate(DisclosureReport report, ValidationContext context) {
        return rules.check(report, context);
    }

    /** Checks the report of an example as the example wants it checked: with its context and under its profile. */
    public ValidationResult validate(RuleExample example) {
        return withProfile(example.profile()).validate(example.report(), example.context());
    }
}
