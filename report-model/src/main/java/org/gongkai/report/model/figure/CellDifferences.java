package org.gongkai.report.model.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.model.form.CellAddress;

/** Finds the differences of two reports' figures, and makes them. */
final class CellDifferences {

    private CellDifferences() {}

    static List<CellDifference> between(ReportFigures from, ReportFigures to) {
        if (from.edition() != to.edition()) {
            throw new IllegalArgumentException("cells of the editions "
                    + from.edition().code() + " and " + to.edition().code() + " do not compare");
        }
        List<CellAddress> cells = from.edition().cells();
        return IntStream.range(0, from.size())
                .filter(i -> !from.get(i).equals(to.get(i)))
                .mapToObj(i -> new CellDifference(cells.get(i), from.get(i), to.get(i)))
                .toList();
    }

    static ReportFigures apply(ReportFigures figures, List<CellDifference> differences) {
        ReportFigures changed = figures;
        for (CellDifference difference : differences) {
            Figure found = changed.get(difference.cell());
            if (!found.equals(difference.from())) {
                throw new IllegalArgumentException("cell " + difference.cell() + " holds '" + found
                        + "', not what the difference starts from: " + difference);
            }
            changed = changed.with(difference.cell(), difference.to());
        }
        return changed;
    }
}
