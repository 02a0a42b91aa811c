package org.gongkai.report.rules;

/**
 * What a rule looks at.
 *
 * @since 0.1.0
 */
public enum RuleScope {
    /** The report alone. */
    REPORT,
    /** The report and last year's. */
    YEARS,
    /** The report and those of the bodies that it sums up. */
    LEVELS,
    /** The profile under which the report is checked. */
    PROFILE
}
