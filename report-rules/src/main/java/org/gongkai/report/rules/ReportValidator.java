package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * Checks reports against the rules.
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.standard().validate(report);
 * result.findings().forEach(finding -> System.out.println(finding.message(Locale.CHINESE)));
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads. A result depends on the report, the context, the profile and the rules
 * alone. No report makes it throw, however faulty.
 *
 * @since 0.1.0
 */
public final class ReportValidator implements ReportValue, ReportCheck {

    private static final long serialVersionUID = 1;

    private static final ReportValidator STANDARD = new ReportValidator(RuleProfile.standard(), List.of());

    private final RuleProfile profile;
    private final List<LocalRule> localRules;

    /** Null where it comes from a stream, until it is first needed. */
    private transient RuleSet.@Nullable Checking rules;

    private ReportValidator(RuleProfile profile, List<LocalRule> localRules) {
        this.profile = profile;
        this.localRules = List.copyOf(localRules);
        this.rules = StandardRuleSet.INSTANCE.under(profile, this.localRules);
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
        newProfile.rules().forEach(catalogue()::rule);
        return new ReportValidator(newProfile, localRules);
    }

    /**
     * The same validator with more rules.
     *
     * @throws IllegalArgumentException where two rules have the same id
     */
    public ReportValidator withRules(LocalRule... rules) {
        return withRules(List.of(rules));
    }

    /**
     * The same validator with more rules.
     *
     * @throws IllegalArgumentException where two rules have the same id
     */
    public ReportValidator withRules(Collection<LocalRule> more) {
        List<LocalRule> all = new ArrayList<>(localRules);
        for (LocalRule rule : more) {
            if (all.stream().anyMatch(known -> known.id().equals(rule.id()))) {
                throw new IllegalArgumentException("two rules of the id '" + rule.id() + "'");
            }
            all.add(rule);
        }
        return new ReportValidator(profile, all);
    }

    /** The profile under which it checks. */
    public RuleProfile profile() {
        return profile;
    }

    /** The rules that were added to the standard ones. */
    public List<LocalRule> localRules() {
        return localRules;
    }

    /** The rules by which it checks, standard and local: what a profile may name. */
    public RuleCatalogue catalogue() {
        return localRules.isEmpty()
                ? RuleCatalogue.standard()
                : new RuleCatalogue(StandardRuleSet.INSTANCE.version(), StandardRuleSet.INSTANCE.rules(localRules));
    }

    /** Checks a report by itself. */
    @Override
    public ValidationResult validate(DisclosureReport report) {
        return validate(report, ValidationContext.none());
    }

    /** Checks a report by itself and against what the context holds. */
    public ValidationResult validate(DisclosureReport report, ValidationContext context) {
        return checking().check(report, context);
    }

    /**
     * By what it checks, as each {@link ValidationResult#ruleSet()} says: the version of the standard rules, and a
     * fingerprint where a profile or rules of one's own stand beside them.
     */
    public String ruleSet() {
        return checking().ruleSet();
    }

    private RuleSet.Checking checking() {
        RuleSet.Checking checking = rules;
        if (checking == null) {
            checking = StandardRuleSet.INSTANCE.under(profile, localRules);
            rules = checking;
        }
        return checking;
    }

    /** Checks the report of an example as the example wants it checked: with its context and under its profile. */
    public ValidationResult validate(RuleExample example) {
        return withProfile(example.profile()).validate(example.report(), example.context());
    }

    /** Equal validators say the same of every report. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportValidator that
                && profile.equals(that.profile)
                && localRules.equals(that.localRules);
    }

    @Override
    public int hashCode() {
        return 31 * profile.hashCode() + localRules.hashCode();
    }

    private Object writeReplace() {
        return new Saved(profile, localRules);
    }

    private record Saved(RuleProfile profile, List<LocalRule> localRules) implements java.io.Serializable {

        private Object readResolve() {
            return new ReportValidator(profile, localRules);
        }
    }
}
