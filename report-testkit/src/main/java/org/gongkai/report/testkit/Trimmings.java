package org.gongkai.report.testkit;

/**
 * What a report says besides its figures, none of it needed.
 *
 * @param stated whether section 一 states the main figures
 * @param period whether the period is stated
 * @param preamble whether there is a text before section 一
 * @param day the day of January on which it was published, 1 to 31; 0 where unknown
 */
record Trimmings(boolean stated, boolean period, boolean preamble, int day) {

    static final Trimmings NONE = new Trimmings(false, false, false, 0);

    Trimmings withoutStatements() {
        return new Trimmings(false, period, preamble, day);
    }
}
