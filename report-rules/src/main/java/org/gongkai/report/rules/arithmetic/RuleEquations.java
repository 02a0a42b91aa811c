package org.gongkai.report.rules.arithmetic;

import org.gongkai.report.model.figure.ReportFigures;

/** The equations of one rule, by their numbers among those of a form. Immutable. */
public final class RuleEquations {

    private final EquationSet equations;
    private final int[] numbers;

    RuleEquations(EquationSet equations, int[] numbers) {
        this.equations = equations;
        this.numbers = numbers;
    }

    /** Their numbers; not to be changed. */
    int[] numbers() {
        return numbers;
    }

    /** A quick look: whether every equation holds. Of meaning for figures all of whose cells are small counts. */
    public boolean hold(ReportFigures clean) {
        for (int equation : numbers) {
            if (!equations.holdsInClean(equation, clean)) {
                return false;
            }
        }
        return true;
    }
}
