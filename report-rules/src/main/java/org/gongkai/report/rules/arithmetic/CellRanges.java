package org.gongkai.report.rules.arithmetic;

import java.util.stream.IntStream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/**
 * What each cell of some equations may hold: the count that it states, or any where it states none. Not for use by
 * several threads.
 */
public final class CellRanges {

    private static final int NO_CELL = -1;

    private final EquationSet equations;
    private final Interval[] ranges;

    private CellRanges(EquationSet equations, Interval[] ranges) {
        this.equations = equations;
        this.ranges = ranges;
    }

    /** What figures leave open. A number that is no count, such as a fraction, is taken for none. */
    public static CellRanges of(EquationSet equations, ReportFigures figures) {
        Interval[] ranges = new Interval[equations.cells().size()];
        for (int cell = 0; cell < ranges.length; cell++) {
            Figure figure = figures.get(equations.cells().get(cell));
            long count = figure.countOr(EquationSet.OPEN);
            ranges[cell] = count >= 0 ? Interval.of(count) : Interval.ANY_COUNT;
        }
        return new CellRanges(equations, ranges);
    }

    /** What a cell may hold. */
    public Interval get(CellAddress cell) {
        return ranges[equations.place(cell)];
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

    /**
     * Takes from each cell what no equation allows, until there is nothing to take, or as many times as there are
     * cells. Whether something is left for every cell; where not, no completion satisfies all equations.
     */
    public boolean narrow() {
        boolean narrowed = true;
        for (int round = 0; narrowed && round < ranges.length; round++) {
            narrowed = false;
            for (int cell = 0; cell < ranges.length; cell++) {
                Interval left = narrowed(cell);
                if (left.isEmpty()) {
                    return false;
                }
                narrowed |= !left.equals(ranges[cell]);
                ranges[cell] = left;
            }
        }
        return true;
    }

    private Interval narrowed(int cell) {
        Interval left = ranges[cell];
        for (int equation : equations.equationsOf(cell)) {
            left = left.and(demanded(equation, cell));
        }
        return left;
    }

    /** What an equation may be out by, for all that its cells may hold. */
    private Interval difference(int equation) {
        return differenceWithout(equation, NO_CELL);
    }

    /** What a cell may hold for an equation that it stands in to hold, given what the others may hold. */
    private Interval demanded(int equation, int cell) {
        Interval others = differenceWithout(equation, cell);
        boolean subtracted = IntStream.of(equations.minus(equation)).anyMatch(each -> each == cell);
        return subtracted ? others : Interval.of(0).minus(others);
    }

    private Interval differenceWithout(int equation, int cell) {
        return Interval.of(equations.constant(equation))
                .plus(sumWithout(equations.plus(equation), cell))
                .minus(sumWithout(equations.minus(equation), cell));
    }

    private Interval sumWithout(int[] cells, int without) {
        Interval sum = Interval.of(0);
        for (int cell : cells) {
            sum = cell == without ? sum : sum.plus(ranges[cell]);
        }
        return sum;
    }
}
