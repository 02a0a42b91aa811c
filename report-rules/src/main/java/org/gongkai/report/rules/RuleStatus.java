package org.gongkai.report.rules;

/**
 * What became of one rule.
 *
 * @since 0.1.0
 */
public enum RuleStatus {
    /** The rule holds everywhere. */
    PASSED,
    /** The rule is broken somewhere. */
    FAILED,
    /** The rule is broken nowhere, but could not be evaluated somewhere. */
    NOT_EVALUATED
}
