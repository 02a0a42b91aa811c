package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.rules.arithmetic.LinearEquation;

/** Which equations of a system hold, those of last year's report included. Immutable. */
final class SystemEquations {

    private final Arithmetic arithmetic;
    private final List<LinearEquation> known;

    /** @param known equations of one cell each */
    SystemEquations(Arithmetic arithmetic, List<LinearEquation> known) {
        this.arithmetic = arithmetic;
        this.known = known;
    }

    /** Whether every equation can be evaluated and holds. */
    boolean holds(ReportFigures figures) {
        long[] values = arithmetic.values(figures);
        for (int equation = 0; equation < arithmetic.equations(); equation++) {
            if (!holds(equation, values)) {
                return false;
            }
        }
        return known.stream().allMatch(each -> holds(each, figures));
    }

    /** The rule of each equation that does not hold, or cannot be evaluated, before a repair, and holds after it. */
    List<String> rules(ReportFigures before, ReportFigures after) {
        List<String> rules = new ArrayList<>();
        long[] valuesBefore = arithmetic.values(before);
        long[] valuesAfter = arithmetic.values(after);
        for (int equation = 0; equation < arithmetic.equations(); equation++) {
            if (!holds(equation, valuesBefore) && holds(equation, valuesAfter)) {
                rules.add(arithmetic.rule(equation));
            }
        }
        known.stream()
                .filter(each -> !holds(each, before) && holds(each, after))
                .forEach(each -> rules.add(each.rule()));
        return rules;
    }

    /** How many cells state something else than last year's report demands. */
    long contradictions(ReportFigures figures) {
        return known.stream().filter(each -> !holds(each, figures)).count();
    }

    private boolean holds(int equation, long[] values) {
        return arithmetic.isClosed(equation, values) && !arithmetic.fails(equation, values);
    }

    private static boolean holds(LinearEquation known, ReportFigures figures) {
        return figures.get(known.plus().get(0)).countOr(-1) == -known.constant();
    }
}
