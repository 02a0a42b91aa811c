package org.gongkai.report.rules.arithmetic;

/**
 * An equation that holds whatever is put into the open cells for none.
 *
 * @param left what its left side may come to
 * @param right what its right side may come to
 * @param isAlone whether it is so whatever the other equations demand; otherwise they have narrowed both sides
 */
public record Impossible(Interval left, Interval right, boolean isAlone) {

    /** Whether the sides have no number in common. */
    public boolean isApart() {
        return left.and(right).isEmpty();
    }
}
