package org.gongkai.report.rules;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;

/**
 * Rules together with their code: what stands behind {@link ReportValidator} and {@link RuleCatalogue}. They find it
 * through {@link java.util.ServiceLoader}, so that the values of this package stand alone and the rules stand on them.
 *
 * @since 0.1.0
 */
public interface RuleSet {

    /** The version; it changes whenever a verdict may. */
    String version();

    /** The rules, in the catalogue's order. */
    List<Rule> rules();

    /** The rules with those that somebody adds, in the order in which they are checked. */
    List<Rule> rules(List<LocalRule> added);

    /** The rules, and those that somebody adds, as a profile wants them checked; it names no others. */
    Checking under(RuleProfile profile, List<LocalRule> added);

    /** Checks reports under one profile. Immutable; safe for use by several threads. */
    interface Checking {

        /** The version of the rules, with a fingerprint of what stands beside the standard ones. */
        String ruleSet();

        /** What the rules say about a report; no report makes it throw, however faulty. */
        ValidationResult check(DisclosureReport report, ValidationContext context);
    }
}
