package org.gongkai.report.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick look at clean reports; a report that it does not call clean is looked at closely, and slower. */
class EditionPlanTest {

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
    void a_report_is_clean_where_every_cell_is_a_number_that_its_column_allows(String change, boolean clean) {
        assertThat(EditionPlan.of(Edition.Y2021).isClean(Reports.with(change).figures()))
                .isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"T2.5.1:change=-3, true", "T2.5.1:previousItems=-3, false", "T2.5.1:change=-10000000000000001, false"})
    void a_change_may_be_negative(String change, boolean clean) {
        ReportFigures zeros = ReportFigures.blank(Edition.Y2019).map((cell, figure) -> Figure.of(0));
        DisclosureReport report = Reports.change(Reports.valid().withYear(2019).withFigures(zeros), change);

        assertThat(EditionPlan.of(Edition.Y2019).isClean(report.figures())).isEqualTo(clean);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void the_plan_has_the_cells_of_the_form(Edition edition) {
        EditionPlan plan = EditionPlan.of(edition);
        Form form = edition.form();

        assertThat(plan.cells()).isEqualTo(form.cells());
        for (int i = 0; i < plan.cells().size(); i++) {
            assertThat(plan.measure(i))
                    .isEqualTo(form.columnOf(form.cells().get(i)).measure());
        }
    }
}
