package org.gongkai.report.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleEquationsTest {

    @ParameterizedTest
    @CsvSource({"T3-BALANCE, T3.1:A", "T3-OUTCOMES, T3.3.1:A", "T3-TOTAL, T3.3.1:A", "T4-TOTAL, T4.1:upheld"})
    void they_hold_unless_one_of_their_cells_is_wrong(String rule, String cell) {
        RuleEquations equations = FormEquations.of(Edition.Y2021).of(rule).orElseThrow();

        assertThat(equations.hold(Reports.valid().figures())).isTrue();
        assertThat(equations.hold(Reports.with(cell + "=77").figures())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void every_family_of_the_form_has_them(Edition edition) {
        FormEquations equations = FormEquations.of(edition);
        Form form = edition.form();

        assertThat(equations.all().size()).isEqualTo(form.equations().size());
        assertThat(form.equationFamilies())
                .allSatisfy(family -> assertThat(
                                equations.of(family.rule()).orElseThrow().numbers())
                        .hasSize(family.equations().size()));
        assertThat(equations.of("S-TITLE")).isEmpty();
    }
}
