package org.gongkai.report.testkit.report;

/**
 * What a report says besides its figures, none of it needed.
 *
 * @param stated whether section 一 states the main figures
 * @param period whether the period is stated
 * @param preamble whether there is a text before section 一
 * @param day the day of January on which it was published, 1 to 31; 0 where unknown
 */
public record Trimmings(boolean stated, boolean period, boolean preamble, int day) {

    /** Nothing besides. */
    public static final Trimmings NONE = new Trimmings(false, false, false, 0);

    /** The same without statements of figures. */
    public Trimmings withoutStatements() {
        return new Trimmings(false, period, preamble, day);
    }
}
