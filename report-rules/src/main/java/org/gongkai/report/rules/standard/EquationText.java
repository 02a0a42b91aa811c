package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.EquationFamily.Kind;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.arithmetic.EquationResult;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;

/** Puts a failing equation into words: 自然人: 新收 42 + 上年结转 0 = 42 ≠ 总计 40 + 结转下年 3 = 43 (差 -1). */
final class EquationText {

    /** A longer side shows only what is not zero. */
    private static final int SHORT_SIDE = 4;

    private final Form form;
    private final ReportFigures figures;
    private final EquationResult result;
    private final boolean acrossColumns;

    private EquationText(Evaluation evaluation, EquationResult result) {
        this.form = evaluation.form();
        this.figures = evaluation.figures();
        this.result = result;
        this.acrossColumns = result.equation().family().kind() == Kind.COLUMN_TOTAL;
    }

    static Message of(Evaluation evaluation, EquationResult result, Optional<CellAddress> suspect) {
        EquationText text = new EquationText(evaluation, result);
        Message equation = RuleMessages.of(
                "equation",
                text.where(),
                text.side(result.equation().left(), result.left()),
                text.side(result.equation().right(), result.right()),
                result.difference());
        return suspect.map(cell -> RuleMessages.of("equation.suspect", equation, CellText.name(text.form, cell)))
                .orElse(equation);
    }

    /** What the terms have in common: the line of a sum across columns, the column of a sum down the lines. */
    private Label where() {
        CellAddress first = result.equation().left().get(0);
        return acrossColumns
                ? form.describe(form.lineOf(first))
                : form.columnOf(first).label();
    }

    private Message side(List<CellAddress> cells, BigDecimal sum) {
        List<Object> terms = cells.stream()
                .filter(cell -> cells.size() <= SHORT_SIDE || value(cell).signum() != 0)
                .<Object>map(this::term)
                .toList();
        return switch (terms.size()) {
            case 0 -> RuleMessages.of("side.zero");
            case 1 -> (Message) terms.get(0);
            default -> RuleMessages.of("side.sum", RuleMessages.joined("side.plus", terms), sum);
        };
    }

    private Message term(CellAddress cell) {
        Label label = acrossColumns
                ? form.columnOf(cell).label()
                : form.lineOf(cell).term().brief();
        return RuleMessages.of("side.term", label, value(cell));
    }

    private BigDecimal value(CellAddress cell) {
        return figures.get(cell).value().orElseThrow();
    }
}
