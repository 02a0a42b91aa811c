package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.sentence.Statement;

/** F-STATED: the fee that a report gives is the one that the text of section 六 states. */
public final class StatedFeeCheck implements Check {

    private static final String YUAN = "元";
    private static final String REQUESTS = "件";

    @Override
    public void check(Evaluation evaluation) {
        Optional<ProcessingFee> fee = evaluation.report().otherMatters().processingFee();
        List<Statement> statements = fee.isEmpty() ? List.of() : evaluation.fees();
        if (statements.isEmpty()) {
            evaluation.doesNotApply();
            return;
        }
        fee.flatMap(ProcessingFee::amountYuan).ifPresent(amount -> check(evaluation, statements, amount, YUAN));
        fee.stream()
                .flatMapToLong(each -> each.requests().stream())
                .forEach(requests -> check(evaluation, statements, BigDecimal.valueOf(requests), REQUESTS));
    }

    /** Where the text states several numbers, nobody knows which is meant: one that agrees is enough. */
    private static void check(Evaluation evaluation, List<Statement> statements, BigDecimal given, String unit) {
        List<Statement> stated = statements.stream()
                .filter(statement -> statement.none() || statement.unit().equals(unit))
                .toList();
        BigDecimal sum = stated.stream().map(Statement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean agrees = stated.isEmpty()
                || sum.compareTo(given) == 0
                || stated.stream().anyMatch(statement -> statement.value().compareTo(given) == 0);
        if (!agrees) {
            Statement first = stated.get(0);
            evaluation.add(evaluation
                    .finding(
                            RuleMessages.of(
                                    "fee.stated",
                                    Section.OTHER_MATTERS.heading(),
                                    first.quote(),
                                    first.value().toPlainString() + unit,
                                    given.toPlainString() + unit),
                            first.quote(),
                            Optional.of(first.value()))
                    .left(first.value())
                    .right(given));
        }
    }
}
