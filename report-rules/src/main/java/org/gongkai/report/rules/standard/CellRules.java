package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.ExampleCase.set;
import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.check.CellCheck;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.engine.RuleEntry;
import org.gongkai.report.rules.wording.RuleMessages;

/** The rules about what a cell may hold: C-*. */
final class CellRules {

    private static final String YUAN = "元";

    static final List<RuleEntry> ENTRIES = List.of(
            rule("C-BLANK", Severity.WARNING)
                    .breaksReport(set(ApplicationLine.CARRIED_IN, ApplicantType.NATURAL_PERSON, ""))
                    .fault(CellFaults.blank())
                    .checkedBy(new CellCheck("cells.blank", (figure, measure) -> figure.isBlank())),
            rule("C-UNREADABLE", Severity.ERROR)
                    .breaksReport(set(ApplicationLine.CARRIED_IN, ApplicantType.NATURAL_PERSON, "两三件"))
                    .fault(CellFaults.unreadable())
                    .checkedBy(new CellCheck(
                            "cells.unreadable", (figure, measure) -> figure.state() == Figure.State.UNREADABLE)),
            rule("C-MARK", Severity.WARNING)
                    .breaksReport(set(ApplicationLine.CARRIED_IN, ApplicantType.NATURAL_PERSON, "/"))
                    .fault(CellFaults.mark())
                    .checkedBy(new CellCheck("cells.mark", CellRules::isMark)),
            rule("C-NEGATIVE", Severity.ERROR)
                    .breaksReport(set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, "-5"))
                    .fault(CellFaults.negative())
                    .checkedBy(CellRules::negative),
            rule("C-FRACTION", Severity.ERROR)
                    .breaksReport(set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, "2.5"))
                    .fault(CellFaults.fraction())
                    .checkedBy(new CellCheck("cells.fraction", CellRules::isFraction)),
            rule("C-UNIT", Severity.ERROR)
                    .breaksReport(set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, "0万元"))
                    .fault(CellFaults.foreignUnit())
                    .checkedBy(CellRules::units));

    private static final Check NEGATIVE = new CellCheck("cells.negative", CellRules::isNegative);
    private static final Check UNITS = new CellCheck(
            "cells.unit",
            CellRules::hasForeignUnit,
            evaluation -> evaluation.plan().isPlain(evaluation.figures()));

    private CellRules() {}

    private static void negative(Evaluation evaluation) {
        NEGATIVE.check(evaluation);
        evaluation.report().otherMatters().processingFee().ifPresent(fee -> {
            boolean negative = fee.requests().orElse(0) < 0
                    || fee.amountYuan().filter(amount -> amount.signum() < 0).isPresent();
            if (negative) {
                evaluation.add(evaluation.finding(
                        RuleMessages.of("fee.negative", Section.OTHER_MATTERS.heading(), text(fee))));
            }
        });
    }

    private static String text(ProcessingFee fee) {
        return Stream.concat(
                        fee.amountYuan().map(amount -> amount.toPlainString() + " 元").stream(),
                        fee.requests().stream().mapToObj(requests -> requests + " 件"))
                .collect(Collectors.joining(", "));
    }

    private static void units(Evaluation evaluation) {
        UNITS.check(evaluation);
    }

    /** Money where the column counts, or things where it wants money. */
    private static boolean hasForeignUnit(Figure figure, Measure measure) {
        return !figure.isPlain()
                && figure.unit()
                        .filter(unit -> unit.endsWith(YUAN) == measure.isWhole())
                        .isPresent();
    }

    private static boolean isNegative(Figure figure, Measure measure) {
        return !measure.isSigned()
                && figure.value().filter(value -> value.signum() < 0).isPresent();
    }

    private static boolean isMark(Figure figure, Measure measure) {
        return measure.isWhole() && figure.state() == Figure.State.NOT_APPLICABLE;
    }

    private static boolean isFraction(Figure figure, Measure measure) {
        return measure.isWhole() && figure.isNumber() && !figure.isWhole();
    }
}
