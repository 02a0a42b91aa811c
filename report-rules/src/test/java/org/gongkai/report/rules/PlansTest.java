package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick look at clean reports; a report that it does not call clean is looked at closely, and slower. */
class PlansTest {

    @ParameterizedTest
    @CsvSource({
        "T3.1:A=42, true",
        "T3.1:A=0, true",
        "T3.1:A=-1, false",
        "T3.1:A=, false",
        "T3.1:A=/, false",
        "T3.1:A=1.5, false",
        "T3.1:A=10000000000000000, true",
        "T3.1:A=10000000000000001, false",
        "T2.8.1:amount=1.5, true",
        "T2.8.1:amount=0.0, true",
        "T2.8.1:amount=-1.5, false",
        "T2.8.1:amount=-1, false",
        "T2.8.1:amount=, false"
    })
    void aReportIsCleanWhereEveryCellIsANumberThatItsColumnAllows(String change, boolean clean) {
        assertThat(EditionPlan.of(Edition.Y2021).isClean(Reports.with(change).figures()))
                .isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"T2.5.1:change=-3, true", "T2.5.1:previousItems=-3, false", "T2.5.1:change=-10000000000000001, false"})
    void aChangeMayBeNegative(String change, boolean clean) {
        ReportFigures zeros = ReportFigures.blank(Edition.Y2019).map((cell, figure) -> Figure.of(0));
        DisclosureReport report = Reports.change(Reports.valid().withYear(2019).withFigures(zeros), change);

        assertThat(EditionPlan.of(Edition.Y2019).isClean(report.figures())).isEqualTo(clean);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void thePlanHasTheCellsAndTheEquationsOfTheForm(Edition edition) {
        EditionPlan plan = EditionPlan.of(edition);
        Form form = edition.form();

        assertThat(plan.cells()).isEqualTo(form.cells());
        for (int i = 0; i < plan.cells().size(); i++) {
            assertThat(plan.measure(i))
                    .isEqualTo(form.columnOf(form.cells().get(i)).measure());
        }
        assertThat(form.equationFamilies())
                .allSatisfy(family -> assertThat(plan.family(family.rule()))
                        .map(FamilyPlan::rule)
                        .contains(family.rule()));
        assertThat(plan.family("S-TITLE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T3-BALANCE, T3.1:A", "T3-OUTCOMES, T3.3.1:A", "T3-TOTAL, T3.3.1:A", "T4-TOTAL, T4.1:upheld"})
    void aFamilyHoldsUnlessOneOfItsCellsIsWrong(String rule, String cell) {
        Form form = Edition.Y2021.form();
        FamilyPlan plan = form.equationFamilies()
                .filter(family -> family.rule().equals(rule))
                .map(family -> FamilyPlan.of(form, family))
                .findFirst()
                .orElseThrow();

        assertThat(plan.rule()).isEqualTo(rule);
        assertThat(plan.holds(Reports.valid().figures())).isTrue();
        assertThat(plan.holds(Reports.with(cell + "=77").figures())).isFalse();
    }

    @Test
    void aDeclarationSaysWhatARuleIs() {
        Check check = evaluation -> {};
        RuleEntry entry = RuleDeclaration.rule("S-TITLE", Severity.INFO)
                .in(Edition.Y2019)
                .scope(RuleScope.YEARS)
                .passes(sample -> sample.report(report -> report.withYear(2020)))
                .breaks(sample -> sample.report(report -> report.withYear(2022)))
                .breaksReport(report -> report.withYear(2024))
                .checkedBy(check);
        Rule rule = entry.rule();

        assertThat(rule.id()).isEqualTo("S-TITLE");
        assertThat(rule.severity()).isEqualTo(Severity.INFO);
        assertThat(rule.editions()).isEqualTo(Set.of(Edition.Y2019));
        assertThat(rule.scope()).isEqualTo(RuleScope.YEARS);
        assertThat(rule.title())
                .isEqualTo(RuleCatalogue.standard().rule("S-TITLE").title());
        assertThat(rule.examples())
                .extracting(each -> each.passing() + " " + each.report().year())
                .isEqualTo(List.of("true 2020", "false 2022", "false 2024"));
        assertThat(entry.appliesTo(Edition.Y2019)).isTrue();
        assertThat(entry.appliesTo(Edition.Y2021)).isFalse();
    }

    @Test
    void aSeverityIsReadByItsName() {
        assertThat(Severity.values()).allMatch(each -> Severity.parse(each.name()) == each);
    }
}
