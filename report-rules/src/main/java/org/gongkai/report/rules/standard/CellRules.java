package org.gongkai.report.rules.standard;

import static org.gongkai.report.rules.standard.ExampleCase.set;
import static org.gongkai.report.rules.standard.RuleDeclaration.rule;

import java.util.List;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.engine.RuleEntry;

/** The rules about what a cell may hold: C-*. */
final class CellRules {

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
            rule("C-NEGATIVE", Severity.ERROR)
                    .breaksReport(set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, "-5"))
                    .fault(CellFaults.negative())
                    .checkedBy(new CellCheck("cells.negative", CellRules::isNegative)),
            rule("C-FRACTION", Severity.ERROR)
                    .breaksReport(set(ProactiveItem.PENALTIES, ProactiveColumn2021.DECISIONS, "2.5"))
                    .fault(CellFaults.fraction())
                    .checkedBy(new CellCheck("cells.fraction", CellRules::isFraction)));

    private CellRules() {}

    private static boolean isNegative(Figure figure, Measure measure) {
        return !measure.isSigned()
                && figure.value().filter(value -> value.signum() < 0).isPresent();
    }

    private static boolean isFraction(Figure figure, Measure measure) {
        return measure.isWhole() && figure.isNumber() && !figure.isWhole();
    }
}
