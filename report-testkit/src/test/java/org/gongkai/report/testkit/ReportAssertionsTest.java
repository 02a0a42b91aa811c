package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.report.testkit.ReportAssertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;

/** What an assertion says when it fails. */
class ReportAssertionsTest {

    private static final DisclosureReport VALID = SampleReports.COUNTY_DEPARTMENT_2023;
    private static final DisclosureReport FAULTY = SampleReports.COUNTY_DEPARTMENT_2023_FAULTY;

    @Test
    void what_holds_passes() {
        assertThat(VALID).isValid().hasVerdict(Verdict.VALID).hasNoFindings().hasSameFiguresAs(VALID);
        assertThat(FAULTY)
                .isInvalid()
                .hasFinding("T3-TOTAL")
                .of(Severity.ERROR)
                .at("T3.3.1:A")
                .and()
                .hasNoFinding("T3-BALANCE");
    }

    @Test
    void a_wrong_verdict_is_told_with_the_findings() {
        fails(() -> assertThat(FAULTY).isValid())
                .hasMessageContaining("示例县财政局 2023")
                .hasMessageContaining("to be VALID but it is:\n  INVALID\n  T3-OUTCOMES 自然人");
        fails(() -> assertThat(VALID).isInvalid()).hasMessageContaining("to be INVALID but it is:\n  VALID");
    }

    @Test
    void a_missing_finding_is_told_with_what_there_is() {
        fails(() -> assertThat(FAULTY).hasFinding("T3-BALANCE"))
                .hasMessageContaining("to have a finding of T3-BALANCE but the result is:\n  INVALID\n  T3-OUTCOMES");
        fails(() -> assertThat(FAULTY).hasFinding("T3-TOTAL").at("T3.4:A"))
                .hasMessageContaining("Expecting a finding at T3.4:A but found:\n  ERROR T3-TOTAL 三、（一）予以公开");
        fails(() -> assertThat(FAULTY).hasFinding("T3-TOTAL").of(Severity.INFO))
                .hasMessageContaining("of severity INFO");
    }

    @Test
    void an_unwanted_finding_is_told() {
        fails(() -> assertThat(FAULTY).hasNoFinding("T3-TOTAL"))
                .hasMessageContaining("to have no finding of T3-TOTAL but found:\n  T3-TOTAL");
        fails(() -> assertThat(FAULTY).hasNoFindings()).hasMessageContaining("to have no findings but found:");
    }

    @Test
    void every_cell_that_differs_is_told_with_its_label() {
        DisclosureReport other = FAULTY.with(CellAddress.parse("T3.4:A"), Figure.blank());
        fails(() -> assertThat(other).hasSameFiguresAs(VALID))
                .hasMessageContaining("2 differ(s), expected -> actual:")
                .hasMessageContaining("\n  T3.3.1:A 三、（一）予以公开 自然人: 13 -> 31")
                .hasMessageContaining("\n  T3.4:A 四、结转下年度继续办理 自然人: 2 -> (blank)");
        fails(() -> assertThat(VALID).hasSameFiguresAs(SampleReports.CITY_2019))
                .hasMessageContaining("to be on the form of 2019 but it is on that of 2021");
    }

    @Test
    void a_wrong_figure_is_told() {
        fails(() -> assertThat(VALID).hasFigure("T3.3.1:A", "31"))
                .hasMessageContaining("to state '31' in T3.3.1:A 三、（一）予以公开 自然人 but it states '13'");
    }

    @Test
    void an_unknown_rule_or_cell_is_a_mistake_in_the_test() {
        assertThatThrownBy(() -> assertThat(VALID).hasNoFinding("T3-BALENCE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown rule 'T3-BALENCE'");
        assertThatThrownBy(() -> assertThat(FAULTY).hasFinding("T3-TOTAL").at("T3.3.1:K"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T3.3.1:K");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> fails(
            ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}
