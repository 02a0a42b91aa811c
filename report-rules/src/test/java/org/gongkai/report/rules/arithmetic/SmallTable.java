package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;

/** Table 3 cut down to 7 lines and 3 columns, small enough to try every set of cells. */
final class SmallTable {

    static final List<String> IN = List.of("T3.1", "T3.2");
    static final List<String> LEAVES = List.of("T3.3.1", "T3.3.2", "T3.3.3.1");
    static final String SUM = "T3.3.7";
    static final String OUT = "T3.4";
    static final List<String> COLUMNS = List.of("A", "B");
    static final String TOTAL = "G";

    static final List<LinearEquation> EQUATIONS = equations();
    static final EquationSystem SYSTEM = EquationSystem.of(EQUATIONS).get(0);

    private SmallTable() {}

    static CellAddress cell(String line, String column) {
        return CellAddress.parse(line + ":" + column);
    }

    private static List<CellAddress> cells(List<String> lines, String column) {
        return lines.stream().map(line -> cell(line, column)).toList();
    }

    private static List<LinearEquation> equations() {
        List<LinearEquation> equations = new ArrayList<>();
        for (String column : List.of("A", "B", TOTAL)) {
            equations.add(
                    new LinearEquation("balance", cells(IN, column), List.of(cell(SUM, column), cell(OUT, column)), 0));
            equations.add(new LinearEquation("outcomes", cells(LEAVES, column), List.of(cell(SUM, column)), 0));
        }
        for (String line : lines()) {
            List<CellAddress> parts =
                    COLUMNS.stream().map(column -> cell(line, column)).toList();
            equations.add(new LinearEquation("total", parts, List.of(cell(line, TOTAL)), 0));
        }
        return equations;
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(IN);
        lines.addAll(LEAVES);
        lines.add(SUM);
        lines.add(OUT);
        return lines;
    }

    /** A table without a slip. */
    static ReportFigures valid(Random random, int largest) {
        ReportFigures.Builder figures = ReportFigures.builder(Edition.Y2021);
        long[] sums = new long[lines().size()];
        for (String column : COLUMNS) {
            long[] values = column(random, largest);
            for (int i = 0; i < values.length; i++) {
                sums[i] += values[i];
                figures.set(cell(lines().get(i), column), Figure.of(values[i]));
            }
        }
        for (int i = 0; i < sums.length; i++) {
            figures.set(cell(lines().get(i), TOTAL), Figure.of(sums[i]));
        }
        return figures.build();
    }

    private static long[] column(Random random, int largest) {
        long[] leaves = random.longs(LEAVES.size(), 0, largest).toArray();
        long handled = leaves[0] + leaves[1] + leaves[2];
        long out = random.nextInt(largest);
        long carriedIn = Math.min(handled + out, random.nextInt(largest));
        return new long[] {handled + out - carriedIn, carriedIn, leaves[0], leaves[1], leaves[2], handled, out};
    }

    /** Some cells changed to other numbers of 0 or more. */
    static ReportFigures spoil(ReportFigures valid, Random random, int cells, int largest) {
        ReportFigures spoilt = valid;
        for (int i = 0; i < cells; i++) {
            CellAddress cell = SYSTEM.cells().get(random.nextInt(SYSTEM.cells().size()));
            spoilt = spoilt.with(cell, Figure.of(random.nextInt(largest)));
        }
        return spoilt;
    }
}
