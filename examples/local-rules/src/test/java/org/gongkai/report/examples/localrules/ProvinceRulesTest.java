package org.gongkai.report.examples.localrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;

class ProvinceRulesTest {

    @Test
    void the_rules_of_the_province_stand_beside_the_standard_ones() {
        DisclosureReport report = SampleReports.COUNTY_DEPARTMENT_2023;
        ValidationResult fine = ProvinceRules.validator().validate(report.withPreamble("根据条例编制。"));
        assertThat(fine.statuses())
                .containsEntry("LOCAL-YANGBAN-OPEN", RuleStatus.PASSED)
                .containsEntry("LOCAL-YANGBAN-PREAMBLE", RuleStatus.PASSED)
                .containsKey("T3-BALANCE");

        ValidationResult odd =
                ProvinceRules.validator().validate(report.with(CellAddress.parse("T3.4:G"), Figure.of(9_999)));
        assertThat(odd.findings("LOCAL-YANGBAN-OPEN"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("9999 carried forward"));
    }
}
