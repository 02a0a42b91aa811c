package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.rules.arithmetic.EquationSet;

/** Which equations of a system hold, those of last year's report included. Immutable. */
final class SystemEquations {

    private final EquationSet form;
    private final EquationSet known;

    /** @param known equations of one cell each */
    SystemEquations(EquationSet form, EquationSet known) {
        this.form = form;
        this.known = known;
    }

    /** Whether every equation can be evaluated and holds. */
    boolean hold(ReportFigures figures) {
        return broken(form, figures) + broken(known, figures) == 0;
    }

    /** How many cells state something else than last year's report demands. */
    long contradictions(ReportFigures figures) {
        return broken(known, figures);
    }

    private static long broken(EquationSet equations, ReportFigures figures) {
        long[] counts = equations.counts(figures);
        long broken = 0;
        for (int equation = 0; equation < equations.size(); equation++) {
            broken += equations.holds(equation, counts) ? 0 : 1;
        }
        return broken;
    }

    /** The rule of each equation that does not hold, or cannot be evaluated, before a repair, and holds after it. */
    List<String> rules(ReportFigures before, ReportFigures after) {
        List<String> rules = new ArrayList<>();
        Stream.of(form, known).forEach(equations -> {
            long[] countsBefore = equations.counts(before);
            long[] countsAfter = equations.counts(after);
            for (int equation = 0; equation < equations.size(); equation++) {
                if (!equations.holds(equation, countsBefore) && equations.holds(equation, countsAfter)) {
                    rules.add(equations.rule(equation));
                }
            }
        });
        return rules;
    }
}
