package org.gongkai.report.benchmarks;

import java.util.List;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;

/**
 * The floor of all checking: the sums of Tables 3 and 4 (edition of 2021) in loops over arrays, as somebody would write
 * them who has whole numbers in every cell and asks no more than whether all is well.
 */
final class Arithmetic {

    private static final int COLUMNS = 7;
    private static final int CARRIED_IN = COLUMNS;
    private static final int FIRST_OUTCOME = 2 * COLUMNS;
    private static final int OUTCOMES_TOTAL = 23 * COLUMNS;
    private static final int CARRIED_FORWARD = 24 * COLUMNS;
    private static final int CELLS = 25 * COLUMNS;
    private static final int RESULTS = 5;

    private final long[] requests;
    private final long[] cases;

    Arithmetic(ReportFigures figures) {
        requests = table(figures, "T3.");
        cases = table(figures, "T4.");
        if (requests.length != CELLS || cases.length != 3 * RESULTS) {
            throw new IllegalArgumentException("not the edition of 2021: " + requests.length + " cells in Table 3");
        }
    }

    private static long[] table(ReportFigures figures, String prefix) {
        List<CellAddress> cells = figures.edition().cells();
        return cells.stream()
                .filter(cell -> cell.toString().startsWith(prefix))
                .mapToLong(cell -> figures.get(cell).count().orElseThrow())
                .toArray();
    }

    boolean holds() {
        return balances() && outcomesAddUp() && addsUp(requests, COLUMNS) && addsUp(cases, RESULTS);
    }

    private boolean balances() {
        for (int column = 0; column < COLUMNS; column++) {
            if (requests[column] + requests[CARRIED_IN + column]
                    != requests[OUTCOMES_TOTAL + column] + requests[CARRIED_FORWARD + column]) {
                return false;
            }
        }
        return true;
    }

    private boolean outcomesAddUp() {
        for (int column = 0; column < COLUMNS; column++) {
            long sum = 0;
            for (int cell = FIRST_OUTCOME + column; cell < OUTCOMES_TOTAL; cell += COLUMNS) {
                sum += requests[cell];
            }
            if (sum != requests[OUTCOMES_TOTAL + column]) {
                return false;
            }
        }
        return true;
    }

    private static boolean addsUp(long[] table, int columns) {
        for (int line = 0; line < table.length; line += columns) {
            long sum = 0;
            for (int cell = line; cell < line + columns - 1; cell++) {
                sum += table[cell];
            }
            if (sum != table[line + columns - 1]) {
                return false;
            }
        }
        return true;
    }
}
