package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.api.Test;

class ValidationResultTest {

    private static final ValidationResult RESULT =
            Reports.validate(Reports.with("T3.3.1:A=31", "T4.1:upheld=", "T4.1:total="));

    @Test
    void findings_are_found_by_rule_by_severity_and_by_cell() {
        assertThat(RESULT.findings("T3-TOTAL")).hasSize(1);
        assertThat(RESULT.findings(Severity.WARNING)).extracting(Finding::rule).containsExactly("C-BLANK");
        assertThat(RESULT.findings(CellAddress.parse("T3.3.1:A")))
                .extracting(Finding::rule)
                .containsExactly("T3-OUTCOMES", "T3-TOTAL");
        assertThat(RESULT.findings(CellAddress.parse("T3.3.1:G")))
                .extracting(Finding::rule)
                .containsExactly("T3-TOTAL");
        assertThat(RESULT.findings(CellAddress.parse("T3.1:B"))).isEmpty();
    }

    @Test
    void the_gravest_comes_first() {
        assertThat(RESULT.findings()).extracting(Finding::severity).isSorted();
        assertThat(RESULT.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(RESULT.isValid()).isFalse();
        assertThat(Reports.validate(Reports.valid()).isValid()).isTrue();
    }

    @Test
    void it_reads_as_its_verdict_findings_and_what_is_open() {
        assertThat(RESULT.toString().lines())
                .startsWith("INVALID")
                .hasSize(1 + RESULT.findings().size() + RESULT.notEvaluated().size())
                .anyMatch(line -> line.startsWith("T3-TOTAL "))
                .anyMatch(line -> line.startsWith("T4-TOTAL "));
    }

    @Test
    void results_are_equal_by_what_they_say() {
        ValidationResult same = Reports.validate(Reports.with("T3.3.1:A=31", "T4.1:upheld=", "T4.1:total="));
        ValidationResult lenient = ReportValidator.standard()
                .withProfile(RuleProfile.builder().addOff("Y-JUMP").build())
                .validate(Reports.with("T3.3.1:A=31", "T4.1:upheld=", "T4.1:total="));

        assertThat(RESULT).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(RESULT)
                .isNotEqualTo(Reports.validate(Reports.valid()))
                .isNotEqualTo(Reports.validate(Reports.with("T3.3.1:A=32", "T4.1:upheld=", "T4.1:total=")))
                .isNotEqualTo(lenient)
                .isNotEqualTo("INVALID")
                .doesNotHaveSameHashCodeAs(Reports.validate(Reports.valid()));
    }

    @Test
    void it_names_the_engine_and_the_status_of_every_rule_that_applied() {
        assertThat(RESULT.engine()).isNotBlank();
        assertThat(RESULT.statuses())
                .hasSizeGreaterThan(10)
                .containsEntry("T3-TOTAL", RuleStatus.FAILED)
                .containsEntry("T4-TOTAL", RuleStatus.NOT_EVALUATED)
                .containsEntry("T3-BALANCE", RuleStatus.PASSED);
        assertThat(RESULT.statuses().keySet()).hasSize(RESULT.statuses().size()).doesNotContain("Y-CARRY");
    }

    @Test
    void a_validator_knows_its_profile() {
        RuleProfile profile = RuleProfile.builder().addOff("Y-JUMP").build();

        assertThat(ReportValidator.standard().profile()).isEqualTo(RuleProfile.standard());
        assertThat(ReportValidator.standard().withProfile(profile).profile()).isEqualTo(profile);
    }
}
