package org.gongkai.report.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyPlanTest {

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
}
