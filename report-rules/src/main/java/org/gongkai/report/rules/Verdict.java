package org.gongkai.report.rules;

/**
 * What the rules say about a report as a whole.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** No error was found, and every rule of severity ERROR that applies could be evaluated. */
    VALID,
    /** Some error was found. */
    INVALID,
    /** No error was found, but a rule of severity ERROR could not be evaluated somewhere. */
    UNDETERMINED
}
