package org.gongkai.report.rules.locate;

/**
 * What each kind of slip costs, in nats: the less likely, the dearer. The lowest sum of costs is the likeliest repair.
 *
 * <p>The numbers describe a clerk who copies figures by hand. They are a model, fitted to nobody's data: three quarters
 * of slips are of the keyboard, in the proportions known from studies of copied digits, the rest may be any number of
 * the right magnitude.
 */
final class SlipCosts {

    /** That a cell is wrong at all: one in about 150. */
    static final double WRONG_CELL = 5;

    /** The share of slips that are of the keyboard. */
    static final double TYPO = 0.75;

    /** The share that may be any number: it falls off with the distance that {@link #mean(long)} sets. */
    static final double ANYTHING = 1 - TYPO;

    /** Of keyboard slips: one digit is another, any of 9 at any of n places. */
    static final double DIGIT_CHANGED = 0.40;

    /** Of keyboard slips: neighbouring digits swapped, at any of n − 1 places. */
    static final double DIGITS_SWAPPED = 0.18;

    /** Of keyboard slips: a digit dropped, at any of n places. */
    static final double DIGIT_DROPPED = 0.14;

    /** Of keyboard slips: a digit added, any of 10 at any of n + 1 places. */
    static final double DIGIT_ADDED = 0.14;

    /** Of keyboard slips: the cell left at 0. */
    static final double LEFT_AS_ZERO = 0.14;

    /** Two neighbouring cells swapped is one slip of the eye: little dearer than a wrong cell, for there are few. */
    static final double NEIGHBOURS_SWAPPED = 6;

    /** Cells of one line or column swapped that are apart: there are more such pairs. */
    static final double DISTANT_SWAPPED = 8;

    /** A number split over two neighbouring cells: about as likely as two swapped. */
    static final double NUMBER_SPLIT = 6.5;

    /** A whole line moved by one cell, or two lines swapped: one slip of the eye, with few places to happen. */
    static final double LINE_MOVED = 7;

    /** A total that was summed from a wrong cell is no slip of its own; only that nobody noticed. */
    static final double TOTAL_FOLLOWED = 1.5;

    /** A negative number or a fraction is wrong in any case; which number it should be, it hardly tells. */
    static final double IMPOSSIBLE = WRONG_CELL;

    /** A sentence of the report or last year's report that contradicts the repaired table. */
    static final double CONTRADICTED = 6;

    private SlipCosts() {}

    /** The mean of numbers that may be written by mistake for another. */
    static double mean(long repaired) {
        return 0.8 * repaired + 6;
    }
}
