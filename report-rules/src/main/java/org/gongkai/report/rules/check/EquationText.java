package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.EquationFamily.Kind;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.arithmetic.EquationResult;
import org.gongkai.report.rules.arithmetic.Impossible;
import org.gongkai.report.rules.engine.BoundsText;
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

    private EquationText(Form form, ReportFigures figures, EquationResult result) {
        this.form = form;
        this.figures = figures;
        this.result = result;
        this.acrossColumns = result.equation().family().kind() == Kind.COLUMN_TOTAL;
    }

    static Message of(Evaluation evaluation, EquationResult result, Optional<CellAddress> suspect) {
        EquationText text = new EquationText(evaluation.form(), evaluation.figures(), result);
        Message equation = text.sides();
        return suspect.map(cell -> RuleMessages.of("equation.suspect", equation, CellText.name(text.form, cell)))
                .orElse(equation);
    }

    /** The same of a line of another edition, with the figures that it has. */
    static Message of(ReportFigures figures, EquationResult result) {
        return new EquationText(figures.edition().form(), figures, result).sides();
    }

    /** That an equation fails where lines of another edition state the sum of its open cells. */
    static Message of(Evaluation evaluation, EquationResult closed, List<OtherLine> lines) {
        EquationText text = new EquationText(evaluation.form(), evaluation.figures(), closed);
        return RuleMessages.of(
                "equation.lines",
                text.where(),
                closed.left(),
                closed.right(),
                closed.difference(),
                lines.stream().<Object>map(OtherLineText::of).toList());
    }

    private Message sides() {
        return RuleMessages.of(
                "equation",
                where(),
                side(result.equation().left(), result.left()),
                side(result.equation().right(), result.right()),
                result.difference());
    }

    /** That an equation holds for nothing that may be put into its open cells: 自然人 28 + 未填 5 格 至少 28，总计 18. */
    static Message of(Evaluation evaluation, EquationResult result, Impossible impossible) {
        EquationText text = new EquationText(evaluation.form(), evaluation.figures(), result);
        String key = impossible.isAlone()
                ? "equation.impossible"
                : impossible.isApart() ? "equation.impossible.others" : "equation.impossible.together";
        return RuleMessages.of(
                key,
                text.where(),
                text.stated(result.equation().left()),
                BoundsText.of(impossible.left()),
                text.stated(result.equation().right()),
                BoundsText.of(impossible.right()));
    }

    private Message stated(List<CellAddress> cells) {
        List<Object> terms = new ArrayList<>();
        cells.stream()
                .filter(cell -> figures.get(cell).isNumber())
                .filter(cell -> cells.size() == 1 || value(cell).signum() != 0)
                .forEach(cell -> terms.add(term(cell)));
        List<CellAddress> open =
                cells.stream().filter(cell -> !figures.get(cell).isNumber()).toList();
        if (open.size() == 1) {
            terms.add(RuleMessages.of("side.open", label(open.get(0))));
        } else if (!open.isEmpty()) {
            terms.add(RuleMessages.of("side.open.many", Integer.toString(open.size())));
        }
        return terms.isEmpty()
                ? RuleMessages.of("side.zero")
                : RuleMessages.of("literal", RuleMessages.joined("side.plus", terms));
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
        return RuleMessages.of("side.term", label(cell), value(cell));
    }

    private Label label(CellAddress cell) {
        return acrossColumns
                ? form.columnOf(cell).label()
                : form.lineOf(cell).term().brief();
    }

    private BigDecimal value(CellAddress cell) {
        return figures.get(cell).value().orElseThrow();
    }
}
