package org.gongkai.report.rules;

/** What became of one rule. */
public enum RuleStatus {
    /** The rule holds everywhere. */
    PASSED,
    /** The rule is broken somewhere. */
    FAILED,
    /** The rule is broken nowhere, but could not be evaluated somewhere. */
    NOT_EVALUATED
}
