package org.gongkai.report.rules.arithmetic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/**
 * Equations over the places of their cells: the one home of all that evaluates them. Sums are exact; what a
 * {@code long} cannot hold is refused, never wrapped round. Immutable.
 *
 * <p>Numbers come as an array with a place for each cell: counts, {@link #OPEN} where a cell states none, or the ends
 * of what a cell may hold ({@link CellRanges}).
 */
public final class EquationSet {

    /** Stands for a cell that states no whole number of 0 or more. */
    public static final long OPEN = -1;

    private final List<CellAddress> cells;
    private final List<LinearEquation> equations;
    private final Map<CellAddress, Integer> places = new HashMap<>();
    private final int[][] plus;
    private final int[][] minus;
    private final long[] constants;
    private final int[][] equationsOf;

    /** Equations between some cells, whose order gives the places. */
    public EquationSet(List<CellAddress> cells, List<LinearEquation> equations) {
        this.cells = List.copyOf(cells);
        this.equations = List.copyOf(equations);
        cells.forEach(cell -> places.put(cell, places.size()));
        this.plus = equations.stream().map(each -> places(each.plus())).toArray(int[][]::new);
        this.minus = equations.stream().map(each -> places(each.minus())).toArray(int[][]::new);
        this.constants = equations.stream().mapToLong(LinearEquation::constant).toArray();
        this.equationsOf =
                IntStream.range(0, cells.size()).mapToObj(this::equationsWith).toArray(int[][]::new);
    }

    /** Equations over the cells that stand in them, in the form's order. */
    public static EquationSet of(Collection<LinearEquation> equations) {
        TreeSet<CellAddress> cells = new TreeSet<>();
        equations.stream().flatMap(LinearEquation::cells).forEach(cells::add);
        return new EquationSet(List.copyOf(cells), List.copyOf(equations));
    }

    private int[] places(List<CellAddress> some) {
        return some.stream().mapToInt(this::place).toArray();
    }

    private int[] equationsWith(int cell) {
        return IntStream.range(0, plus.length)
                .filter(equation -> Stream.of(plus[equation], minus[equation])
                        .flatMapToInt(IntStream::of)
                        .anyMatch(each -> each == cell))
                .toArray();
    }

    /** The cells, by their places. */
    public List<CellAddress> cells() {
        return cells;
    }

    /** The place of a cell. */
    public int place(CellAddress cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException("cell " + cell + " stands in none of these equations");
        }
        return place;
    }

    /** Whether a cell stands in one of the equations, or has a place at least. */
    boolean has(CellAddress cell) {
        return places.containsKey(cell);
    }

    /** The equations, by their numbers. */
    public List<LinearEquation> equations() {
        return equations;
    }

    /** The number of equations. */
    public int size() {
        return plus.length;
    }

    /** The id of the rule that demands an equation. */
    public String rule(int equation) {
        return equations.get(equation).rule();
    }

    /** The numbers of the equations that a cell stands in; not to be changed. */
    public int[] equationsOf(int cell) {
        return equationsOf[cell];
    }

    /** The counts that figures state, {@link #OPEN} for what is no count. */
    public long[] counts(ReportFigures figures) {
        long[] counts = new long[cells.size()];
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = Math.max(figures.get(cells.get(cell)).countOr(OPEN), OPEN);
        }
        return counts;
    }

    /** Whether every cell of an equation states a count. */
    public boolean isClosed(int equation, long[] counts) {
        return isClosed(plus[equation], counts) && isClosed(minus[equation], counts);
    }

    private static boolean isClosed(int[] some, long[] counts) {
        for (int cell : some) {
            if (counts[cell] == OPEN) {
                return false;
            }
        }
        return true;
    }

    /**
     * By how much the one side of an equation is more than the other.
     *
     * @throws ArithmeticException where numbers are too large to be added up
     */
    public long difference(int equation, long[] numbers) {
        return Math.addExact(
                Math.subtractExact(sum(plus[equation], numbers), sum(minus[equation], numbers)), constants[equation]);
    }

    private static long sum(int[] some, long[] numbers) {
        long sum = 0;
        for (int cell : some) {
            sum = Math.addExact(sum, numbers[cell]);
        }
        return sum;
    }

    /** Whether an equation can be evaluated, and holds. */
    public boolean holds(int equation, long[] counts) {
        return isClosed(equation, counts) && difference(equation, counts) == 0;
    }

    /** Whether an equation can be evaluated, and does not hold. */
    public boolean fails(int equation, long[] counts) {
        return isClosed(equation, counts) && difference(equation, counts) != 0;
    }

    /** The places that an equation adds up; not to be changed. */
    int[] plus(int equation) {
        return plus[equation];
    }

    /** The places that it subtracts; not to be changed. */
    int[] minus(int equation) {
        return minus[equation];
    }

    long constant(int equation) {
        return constants[equation];
    }

    /** Whether an equation holds in figures all of whose cells are small counts; reads them where they are. */
    boolean holdsInClean(int equation, ReportFigures figures) {
        return sumOfClean(plus[equation], figures) - sumOfClean(minus[equation], figures) + constants[equation] == 0;
    }

    private static long sumOfClean(int[] some, ReportFigures figures) {
        long sum = 0;
        for (int cell : some) {
            sum += figures.get(cell).countOr(0);
        }
        return sum;
    }
}
