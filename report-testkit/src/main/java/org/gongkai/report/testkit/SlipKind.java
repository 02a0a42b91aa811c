package org.gongkai.report.testkit;

/**
 * The slips that a clerk makes when copying figures into the form.
 *
 * @since 0.1.0
 */
public enum SlipKind {
    /** One digit is another: 42 becomes 47. */
    DIGIT_CHANGED,
    /** Two neighbouring digits change places: 42 becomes 24. */
    DIGITS_SWAPPED,
    /** One digit is missing: 42 becomes 4. */
    DIGIT_DROPPED,
    /** There is one digit too many: 42 becomes 482. */
    DIGIT_ADDED,
    /** One digit stands twice: 42 becomes 422. */
    DIGIT_DOUBLED,
    /** The value was not filled in: 42 becomes 0. */
    LEFT_ZERO,
    /** The figures of a line stand one column to the right of where they belong, its total where it was. */
    ROW_SHIFTED,
    /** Two neighbouring cells of a line or a column have changed places. */
    NEIGHBOURS_SWAPPED,
    /** A cell was filled in late and its line's total lacks it. */
    TOTAL_NOT_UPDATED
}
