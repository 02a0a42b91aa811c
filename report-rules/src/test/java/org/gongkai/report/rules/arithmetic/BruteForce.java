package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/** Tries every set of cells, smallest first, by elimination: knows nothing of graphs. */
final class BruteForce {

    private final List<LinearEquation> equations;
    private final List<CellAddress> cells;
    private final ReportFigures figures;
    private final Set<List<CellAddress>> found = new HashSet<>();

    BruteForce(EquationSystem system, ReportFigures figures) {
        this.equations = system.equations().equations();
        this.cells = system.cells();
        this.figures = figures;
    }

    /** All of the smallest sets of up to some cells; none where there is none of that size. */
    Set<List<CellAddress>> smallest(int most) {
        for (int size = 0; size <= most && found.isEmpty(); size++) {
            choose(new ArrayList<>(), 0, size);
        }
        return found;
    }

    private void choose(List<CellAddress> chosen, int from, int left) {
        if (left == 0) {
            if (settles(chosen)) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        for (int i = from; i <= cells.size() - left; i++) {
            chosen.add(cells.get(i));
            choose(chosen, i + 1, left - 1);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Whether numbers of 0 or more in the chosen cells make every equation hold. */
    private boolean settles(List<CellAddress> chosen) {
        int n = chosen.size();
        List<long[]> rows = new ArrayList<>();
        for (LinearEquation equation : equations) {
            long[] row = new long[n + 1];
            for (int i = 0; i < n; i++) {
                row[i] = sign(equation, chosen.get(i));
            }
            row[n] = -equation.constant();
            cells.stream()
                    .filter(cell -> !chosen.contains(cell))
                    .forEach(cell ->
                            row[n] -= sign(equation, cell) * figures.get(cell).countOr(0));
            rows.add(row);
        }
        return isSolvable(rows, n);
    }

    private static long sign(LinearEquation equation, CellAddress cell) {
        return equation.plus().contains(cell) ? 1 : equation.minus().contains(cell) ? -1 : 0;
    }

    private static boolean isSolvable(List<long[]> rows, int n) {
        int[] pivotOf = new int[n];
        int rank = 0;
        for (int column = 0; column < n; column++) {
            pivotOf[column] = -1;
            for (int r = rank; r < rows.size(); r++) {
                if (rows.get(r)[column] != 0) {
                    Collections.swap(rows, r, rank);
                    eliminate(rows, rank, column);
                    pivotOf[column] = rank++;
                    break;
                }
            }
        }
        for (int r = rank; r < rows.size(); r++) {
            if (rows.get(r)[n] != 0) {
                return false;
            }
        }
        return hasValues(rows, pivotOf, n);
    }

    private static void eliminate(List<long[]> rows, int pivot, int column) {
        long[] row = rows.get(pivot);
        long sign = row[column];
        if (Math.abs(sign) != 1) {
            throw new IllegalStateException("a pivot that is not 1");
        }
        for (int i = 0; i < row.length; i++) {
            row[i] *= sign;
        }
        for (long[] other : rows) {
            long factor = other[column];
            for (int i = 0; other != row && i < row.length; i++) {
                other[i] -= factor * row[i];
            }
        }
    }

    private static boolean hasValues(List<long[]> rows, int[] pivotOf, int n) {
        List<Integer> free = new ArrayList<>();
        for (int column = 0; column < n; column++) {
            if (pivotOf[column] < 0) {
                free.add(column);
            }
        }
        if (free.size() > 1) {
            throw new IllegalStateException("more than one cycle in a set of four");
        }
        long low = 0;
        long high = free.isEmpty() ? 0 : Long.MAX_VALUE;
        for (int column = 0; column < n; column++) {
            if (pivotOf[column] >= 0) {
                long[] row = rows.get(pivotOf[column]);
                long slope = free.isEmpty() ? 0 : -row[free.get(0)];
                if (slope == 0 && row[n] < 0) {
                    return false;
                }
                low = slope > 0 ? Math.max(low, -row[n]) : low;
                high = slope < 0 ? Math.min(high, row[n]) : high;
            }
        }
        return low <= high;
    }
}
