package org.gongkai.report.rules.arithmetic;

import java.util.List;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;

/** The equations of one rule over the indexes of cells. */
public final class FamilyPlan {

    private final String rule;
    private final int[][] left;
    private final int[][] right;

    private FamilyPlan(String rule, int[][] left, int[][] right) {
        this.rule = rule;
        this.left = left;
        this.right = right;
    }

    public static FamilyPlan of(Form form, EquationFamily family) {
        return new FamilyPlan(
                family.rule(),
                family.equations().stream()
                        .map(each -> indexes(form, each.left()))
                        .toArray(int[][]::new),
                family.equations().stream()
                        .map(each -> indexes(form, each.right()))
                        .toArray(int[][]::new));
    }

    private static int[] indexes(Form form, List<CellAddress> cells) {
        return cells.stream().mapToInt(form::indexOf).toArray();
    }

    public String rule() {
        return rule;
    }

    /** Whether every equation holds; of meaning for clean figures only. */
    public boolean holds(ReportFigures figures) {
        for (int i = 0; i < left.length; i++) {
            if (sum(figures, left[i]) != sum(figures, right[i])) {
                return false;
            }
        }
        return true;
    }

    private static long sum(ReportFigures figures, int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum += figures.get(cell).countOr(0);
        }
        return sum;
    }
}
