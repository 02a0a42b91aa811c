package org.gongkai.report.rules.locate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.arithmetic.EquationSystem;
import org.gongkai.report.rules.arithmetic.LinearEquation;

/** The equations of a system over an array of its cells' numbers. Immutable. */
final class Arithmetic {

    /** Stands for a cell that states no number of 0 or more. */
    static final long OPEN = -1;

    private final EquationSystem system;
    private final int[][] plus;
    private final int[][] minus;
    private final int[][] equationsOfCell;

    Arithmetic(EquationSystem system) {
        this.system = system;
        List<LinearEquation> equations = system.equations();
        this.plus = equations.stream().map(each -> indexes(each.plus())).toArray(int[][]::new);
        this.minus = equations.stream().map(each -> indexes(each.minus())).toArray(int[][]::new);
        this.equationsOfCell = IntStream.range(0, system.cells().size())
                .mapToObj(cell -> IntStream.range(0, plus.length)
                        .filter(equation -> has(plus[equation], cell) || has(minus[equation], cell))
                        .toArray())
                .toArray(int[][]::new);
    }

    private int[] indexes(List<CellAddress> cells) {
        return cells.stream().mapToInt(system.cells()::indexOf).toArray();
    }

    private static boolean has(int[] cells, int cell) {
        return Arrays.stream(cells).anyMatch(each -> each == cell);
    }

    /** The numbers that figures state. */
    long[] values(ReportFigures figures) {
        return system.cells().stream()
                .mapToLong(cell -> Math.max(figures.get(cell).countOr(OPEN), OPEN))
                .toArray();
    }

    int equations() {
        return plus.length;
    }

    String rule(int equation) {
        return system.equations().get(equation).rule();
    }

    int index(CellAddress cell) {
        return system.cells().indexOf(cell);
    }

    /** The equations that a cell stands in. */
    int[] equationsOf(int cell) {
        return equationsOfCell[cell];
    }

    /** Whether an equation can be evaluated. */
    boolean isClosed(int equation, long[] values) {
        return isClosed(plus[equation], values) && isClosed(minus[equation], values);
    }

    private static boolean isClosed(int[] cells, long[] values) {
        for (int cell : cells) {
            if (values[cell] == OPEN) {
                return false;
            }
        }
        return true;
    }

    /** Whether an equation can be evaluated and does not hold. */
    boolean fails(int equation, long[] values) {
        return isClosed(equation, values)
                && sum(plus[equation], values)
                                - sum(minus[equation], values)
                                + system.equations().get(equation).constant()
                        != 0;
    }

    private static long sum(int[] cells, long[] values) {
        long sum = 0;
        for (int cell : cells) {
            sum = Math.addExact(sum, values[cell]);
        }
        return sum;
    }
}
