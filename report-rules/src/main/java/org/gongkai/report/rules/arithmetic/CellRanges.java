package org.gongkai.report.rules.arithmetic;

import java.util.BitSet;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/**
 * What each cell of some equations may hold: the count that it states, or any where it states none. Not for use by
 * several threads.
 */
public final class CellRanges {

    private static final long NO_END = Interval.NO_END;

    /** A thousand of these still make a sum that a {@code long} holds. */
    private static final long LARGEST_SUMMAND = NO_END / 1000;

    private final EquationSet equations;
    private final long[] low;
    private final long[] high;

    private CellRanges(EquationSet equations, long[] low, long[] high) {
        this.equations = equations;
        this.low = low;
        this.high = high;
    }

    /** What figures leave open. A number that is no count, such as a fraction, is taken for none. */
    public static CellRanges of(EquationSet equations, ReportFigures figures) {
        return of(equations, equations.counts(figures));
    }

    /** What counts leave open, {@link EquationSet#OPEN} for what is none. */
    static CellRanges of(EquationSet equations, long[] counts) {
        long[] low = new long[counts.length];
        long[] high = new long[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            low[cell] = Math.max(counts[cell], 0);
            high[cell] = counts[cell] == EquationSet.OPEN ? NO_END : counts[cell];
        }
        return new CellRanges(equations, low, high);
    }

    /** The same, to be narrowed by itself. */
    CellRanges copy() {
        return new CellRanges(equations, low.clone(), high.clone());
    }

    /** What a cell may hold. */
    public Interval get(CellAddress cell) {
        return get(equations.place(cell));
    }

    Interval get(int cell) {
        return new Interval(low[cell], high[cell]);
    }

    long low(int cell) {
        return low[cell];
    }

    boolean isOne(int cell) {
        return low[cell] == high[cell];
    }

    /** Takes from a cell what something besides the equations does not allow. */
    void restrict(int cell, Interval allowed) {
        low[cell] = Math.max(low[cell], allowed.low());
        high[cell] = Math.min(high[cell], allowed.high());
    }

    /** Whether an equation holds, whatever the open cells hold. */
    public boolean holds(int equation) {
        Interval difference = difference(equation);
        return difference.isOne() && difference.contains(0);
    }

    /** Whether an equation cannot hold, whatever the open cells hold. */
    public boolean fails(int equation) {
        return !difference(equation).contains(0);
    }

    private Interval difference(int equation) {
        return plusSide(equation).minus(minusSide(equation));
    }

    /** What the cells that an equation adds, and its constant, may come to. */
    Interval plusSide(int equation) {
        return sum(equations.plus(equation)).plus(Interval.of(equations.constant(equation)));
    }

    /** What the cells that an equation subtracts may come to. */
    Interval minusSide(int equation) {
        return sum(equations.minus(equation));
    }

    private Interval sum(int[] cells) {
        Interval sum = Interval.of(0);
        for (int cell : cells) {
            sum = sum.plus(get(cell));
        }
        return sum;
    }

    /** {@link #narrow(BitSet)} by all equations. */
    public boolean narrow() {
        BitSet all = new BitSet();
        all.set(0, equations.size());
        return narrow(all);
    }

    /**
     * Takes from each cell what some equations do not allow, until there is nothing to take, or as many times as there
     * are cells. Whether something is left for every cell; where not, no completion satisfies all of them.
     */
    boolean narrow(BitSet some) {
        boolean narrowed = true;
        for (int round = 0; narrowed && round < low.length; round++) {
            narrowed = false;
            for (int equation = some.nextSetBit(0); equation >= 0; equation = some.nextSetBit(equation + 1)) {
                Side plus = new Side(equations.plus(equation));
                Side minus = new Side(equations.minus(equation));
                if (plus.isTooLarge || minus.isTooLarge) {
                    continue;
                }
                long constant = equations.constant(equation);
                narrowed |= plus.narrow(minus, -constant);
                narrowed |= minus.narrow(plus, constant);
                if (plus.isEmpty || minus.isEmpty) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The sum of one side of an equation; sums too large for a {@code long} say nothing. */
    private final class Side {

        private final int[] cells;
        private final boolean isTooLarge;
        private long lowest;
        private long highest;
        private int endless;
        private boolean isEmpty;

        Side(int[] cells) {
            this.cells = cells;
            boolean tooLarge = false;
            for (int cell : cells) {
                long end = high[cell] == NO_END ? 0 : high[cell];
                endless += high[cell] == NO_END ? 1 : 0;
                tooLarge |= low[cell] > LARGEST_SUMMAND || end > LARGEST_SUMMAND;
                lowest += low[cell];
                highest += end;
            }
            this.isTooLarge = tooLarge;
        }

        /** Takes from the cells what does not make up the other side and some more; whether there was something. */
        boolean narrow(Side other, long more) {
            boolean narrowed = false;
            long least = other.lowest + more;
            boolean hasMost = other.endless == 0;
            long most = other.highest + more;
            isEmpty |= hasMost && lowest > most || endless == 0 && highest < least;
            for (int cell : cells) {
                if (low[cell] == high[cell]) {
                    continue;
                }
                boolean othersEnd = endless - (high[cell] == NO_END ? 1 : 0) == 0;
                long othersHighest = highest - (high[cell] == NO_END ? 0 : high[cell]);
                long newLow = othersEnd ? Math.max(low[cell], least - othersHighest) : low[cell];
                long newHigh = hasMost ? Math.min(high[cell], most - (lowest - low[cell])) : high[cell];
                narrowed |= newLow != low[cell] || newHigh != high[cell];
                isEmpty |= newLow > newHigh;
                low[cell] = newLow;
                high[cell] = newHigh;
            }
            return narrowed;
        }
    }
}
