package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.OpenCells;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.sentence.CellSum;
import org.gongkai.report.text.sentence.ReportStatements;
import org.gongkai.report.text.sentence.Statement;
import org.gongkai.report.text.sentence.Topic;

/** N-* and N-NONE: what a sentence states is what the tables state. */
public final class StatementCheck implements Check {

    private final Function<ReportStatements, Stream<Statement>> selection;

    private StatementCheck(Function<ReportStatements, Stream<Statement>> selection) {
        this.selection = selection;
    }

    public static Check about(Topic topic) {
        return new StatementCheck(statements -> statements.about(topic));
    }

    public static Check none() {
        return new StatementCheck(ReportStatements::none);
    }

    @Override
    public void check(Evaluation evaluation) {
        List<Statement> statements =
                selection.apply(evaluation.statements()).distinct().toList();
        if (statements.isEmpty()) {
            evaluation.doesNotApply();
        }
        OpenCells open = new OpenCells(evaluation);
        for (Statement statement : statements) {
            if (statement.topic() == Topic.FEE) {
                fee(evaluation, statement);
            } else {
                compare(evaluation, statement, open);
            }
        }
        open.report();
    }

    private static void compare(Evaluation evaluation, Statement statement, OpenCells open) {
        List<CellSum> values = statement.alternatives().stream()
                .map(places -> CellSum.of(evaluation.figures(), places))
                .toList();
        if (values.stream().anyMatch(value -> value.agrees(statement.value()))) {
            return;
        }
        Optional<CellSum> undecided = values.stream()
                .filter(value -> !value.contradicts(statement.value()))
                .findFirst();
        if (undecided.isPresent()) {
            open.add(undecided.get().open());
        } else {
            fail(evaluation, statement, values.get(0));
        }
    }

    private static void fail(Evaluation evaluation, Statement statement, CellSum value) {
        evaluation.add(evaluation
                .finding(
                        RuleMessages.of(
                                value.open().isEmpty() ? "statement" : "statement.atLeast",
                                statement.quote(),
                                statement.value(),
                                value.sum(),
                                statement.value().subtract(value.sum()),
                                CellText.names(evaluation.form(), value.cells())),
                        statement.quote(),
                        Optional.of(statement.value()))
                .cells(value.cells())
                .left(statement.value())
                .right(value.sum()));
    }

    /** The fee stands in no table; section 六 states it, and a second sentence may state another. */
    private static void fee(Evaluation evaluation, Statement statement) {
        Optional<ProcessingFee> fee = evaluation.report().otherMatters().processingFee();
        Optional<BigDecimal> stated = statement.unit().equals("元")
                ? fee.flatMap(ProcessingFee::amountYuan)
                : fee.flatMap(each ->
                        each.requests().stream().mapToObj(BigDecimal::valueOf).findFirst());
        stated.filter(value -> value.compareTo(statement.value()) != 0)
                .ifPresent(value -> evaluation.add(evaluation
                        .finding(
                                RuleMessages.of(
                                        "statement.fee",
                                        statement.quote(),
                                        statement.value(),
                                        value,
                                        statement.value().subtract(value)),
                                statement.quote(),
                                Optional.of(statement.value()))
                        .left(statement.value())
                        .right(value)));
    }
}
