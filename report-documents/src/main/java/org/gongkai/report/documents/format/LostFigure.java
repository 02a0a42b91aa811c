package org.gongkai.report.documents.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a row that adds up may do so by chance: one of its figures was lost, and another one parted by a blank, so
 * that they are as many as the columns again. {@code 5 0 0 0 0 1 6} may be a total of 16 of which a cell with 11 was
 * lost.
 */
final class LostFigure {

    private LostFigure() {}

    /**
     * Whether some two neighbours joined, and a figure put in somewhere, make a row that adds up, too.
     *
     * @param figures groups of figures, of which the last is the sum of the others
     * @param columns how many there are in a group
     */
    static boolean mayBeMissing(List<BigDecimal> figures, int columns) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            if (figures.get(i).signum() > 0 && fits(joined(figures, i), columns)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A number that begins with one figure and goes on with the next: nothing else begins with a digit that is not 0.
     */
    private static List<BigDecimal> joined(List<BigDecimal> figures, int first) {
        List<BigDecimal> joined = new ArrayList<>(figures);
        BigDecimal behind = joined.remove(first + 1);
        joined.set(
                first,
                new BigDecimal(figures.get(first).toPlainString() + behind.abs().toBigInteger()));
        return joined;
    }

    /** Whether a figure put in at some place makes every group add up. */
    private static boolean fits(List<BigDecimal> figures, int columns) {
        for (int place = 0; place <= figures.size(); place++) {
            int group = place / columns;
            List<BigDecimal> whole = new ArrayList<>(figures);
            whole.add(place, BigDecimal.ZERO);
            BigDecimal lost = lack(whole, group, columns);
            boolean isTotal = place % columns == columns - 1;
            BigDecimal put = isTotal ? lost.negate() : lost;
            if (put.signum() >= 0) {
                whole.set(place, put);
                if (addUp(whole, columns)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much the total of a group is more than its parts. */
    private static BigDecimal lack(List<BigDecimal> figures, int group, int columns) {
        int last = (group + 1) * columns - 1;
        BigDecimal lack = figures.get(last);
        for (int i = group * columns; i < last; i++) {
            lack = lack.subtract(figures.get(i));
        }
        return lack;
    }

    private static boolean addUp(List<BigDecimal> figures, int columns) {
        for (int group = 0; group < figures.size() / columns; group++) {
            if (lack(figures, group, columns).signum() != 0) {
                return false;
            }
        }
        return true;
    }
}
