package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.sentence.Statement;

/** F-AMOUNT: the information-processing fee can be what the tariff charges, and for requests that there are. */
public final class FeeAmountCheck implements Check {

    /** By item 100 元 and more, by page 10 元 and more: every sum is a multiple of this. */
    private static final BigDecimal UNIT = BigDecimal.TEN;

    private static final String YUAN = "元";

    @Override
    public void check(Evaluation evaluation) {
        Optional<BigDecimal> amount = amount(evaluation);
        if (amount.isEmpty()) {
            evaluation.doesNotApply();
            return;
        }
        if (amount.get().remainder(UNIT).signum() != 0) {
            evaluation.add(evaluation.finding(RuleMessages.of(
                    "fee.multiple",
                    Section.OTHER_MATTERS.heading(),
                    amount.get().toPlainString())));
        }
        if (amount.get().signum() > 0) {
            requests(evaluation, amount.get());
        } else {
            unpaid(evaluation);
        }
    }

    private static Optional<BigDecimal> amount(Evaluation evaluation) {
        return evaluation
                .report()
                .otherMatters()
                .processingFee()
                .flatMap(ProcessingFee::amountYuan)
                .or(() -> stated(evaluation.fees()));
    }

    /** The one amount that the section states; where it states several, nobody knows which is the sum. */
    private static Optional<BigDecimal> stated(List<Statement> statements) {
        List<BigDecimal> amounts = statements.stream()
                .filter(each -> each.none() || each.unit().equals(YUAN))
                .map(Statement::value)
                .distinct()
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    private static void requests(Evaluation evaluation, BigDecimal amount) {
        List<CellAddress> cells = Stream.of(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN)
                .flatMap(line -> total(evaluation.form(), line).stream())
                .toList();
        if (!cells.isEmpty() && cells.stream().allMatch(cell -> isZero(evaluation.figure(cell)))) {
            evaluation.add(evaluation
                    .finding(RuleMessages.of("fee.noRequest", Section.OTHER_MATTERS.heading(), amount.toPlainString()))
                    .cells(cells)
                    .source(evaluation.placeOf(cells.stream())));
        }
    }

    /** Nothing charged, but requests ended because the fee was not paid. */
    private static void unpaid(Evaluation evaluation) {
        total(evaluation.form(), OtherHandling.FEE_UNPAID)
                .filter(cell -> evaluation.figure(cell).countOr(0) > 0)
                .ifPresent(cell -> evaluation.add(evaluation
                        .finding(RuleMessages.of(
                                "fee.unpaid",
                                Section.OTHER_MATTERS.heading(),
                                CellText.name(evaluation.form(), cell),
                                evaluation.figure(cell).toString()))
                        .addCells(cell)
                        .source(evaluation.context().provenance().location(cell))));
    }

    private static Optional<CellAddress> total(Form form, LineTerm line) {
        return form.has(line) && form.line(line).has(Total.TOTAL)
                ? Optional.of(form.cell(line, Total.TOTAL))
                : Optional.empty();
    }

    private static boolean isZero(Figure figure) {
        return figure.countOr(-1) == 0;
    }
}
