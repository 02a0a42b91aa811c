package org.gongkai.report.examples.localrules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.LocalFinding;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationContext;

/** Two rules of a province that does not exist, and the validator that knows them. */
public final class ProvinceRules {

    private static final LocalRule OPEN = LocalRule.builder()
            .id("LOCAL-YANGBAN-OPEN")
            .version("1")
            .severity(Severity.WARNING)
            .title(Label.of("结转不超过新收", "no more carried forward than received"))
            .explanation(Label.of(
                    "结转下年度的件数不应超过本年新收的件数。", "No more requests are carried forward than were received in the year."))
            .basis(Label.of("样板省考核办法第三条", "Article 3 of the assessment of the sample province"))
            .check(ProvinceRules::open)
            .build();

    private static final LocalRule PREAMBLE = LocalRule.builder()
            .id("LOCAL-YANGBAN-PREAMBLE")
            .version("1")
            .severity(Severity.INFO)
            .title(Label.of("有前言", "there is a preamble"))
            .explanation(Label.of("报告应有前言，说明编制依据。", "A report has a preamble that says what it rests on."))
            .check(ProvinceRules::preamble)
            .build();

    private ProvinceRules() {}

    /** The standard rules and those of the province. */
    public static ReportValidator validator() {
        return ReportValidator.standard().withRules(OPEN, PREAMBLE);
    }

    private static List<LocalFinding> open(DisclosureReport report, ValidationContext context) {
        CellAddress forward = total(report, ApplicationLine.CARRIED_FORWARD);
        CellAddress received = total(report, ApplicationLine.RECEIVED);
        Optional<BigDecimal> left = count(report, forward);
        Optional<BigDecimal> right = count(report, received);
        // A cell that holds no number is the business of other rules.
        if (left.isEmpty() || right.isEmpty() || left.get().compareTo(right.get()) <= 0) {
            return List.of();
        }
        return List.of(LocalFinding.builder()
                .message(Label.of(
                        "结转 " + left.get() + " 件，多于新收 " + right.get() + " 件",
                        left.get() + " carried forward, more than " + right.get() + " received"))
                .addCells(received, forward)
                .left(left)
                .right(right)
                .build());
    }

    private static List<LocalFinding> preamble(DisclosureReport report, ValidationContext context) {
        return report.preamble().isPresent()
                ? List.of()
                : List.of(LocalFinding.of(Label.of("没有前言", "there is no preamble")));
    }

    private static CellAddress total(DisclosureReport report, ApplicationLine term) {
        FormLine line = report.edition().form().line(term);
        return line.cell(Total.TOTAL);
    }

    private static Optional<BigDecimal> count(DisclosureReport report, CellAddress cell) {
        Figure figure = report.figure(cell);
        return figure.isWhole() ? figure.value() : Optional.empty();
    }
}
