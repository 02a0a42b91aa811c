package org.gongkai.report.model.form;

import java.util.List;
import java.util.function.Function;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;

/**
 * The equations of one kind in a table, such as the balance of each column of Table 3: one arithmetic rule.
 *
 * @since 0.1.0
 */
public final class EquationFamily implements ReportValue {

    /** What the equations of a family have in common. */
    public enum Kind {
        /** Requests in = requests out, a column each. */
        BALANCE,
        /** A total line = the sum of its lines, a column each. */
        LINE_TOTAL,
        /** A total column = the sum of the columns before it, a line each. */
        COLUMN_TOTAL
    }

    private final String rule;
    private final Kind kind;
    private final Label formula;
    private final List<Equation> equations;

    EquationFamily(String rule, Kind kind, Label formula, Function<EquationFamily, List<Equation>> equations) {
        this.rule = rule;
        this.kind = kind;
        this.formula = formula;
        this.equations = List.copyOf(equations.apply(this));
    }

    /** The id of the rule that the equations make, such as {@code T3-BALANCE}. */
    public String rule() {
        return rule;
    }

    /** What the equations have in common. */
    public Kind kind() {
        return kind;
    }

    /** The formula in words of the form, such as 一 + 二 = 三（七） + 四. */
    public Label formula() {
        return formula;
    }

    /** The equations, in the form's order. */
    public List<Equation> equations() {
        return equations;
    }

    @Override
    public String toString() {
        return rule + " " + formula.zh();
    }
}
