package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.Reports.chinese;
import static org.gongkai.report.rules.Reports.validate;
import static org.gongkai.report.rules.Reports.with;

import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Reports;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T2.6.1:decisions=      | C-BLANK      | 二、主动公开政府信息情况: 1 个单元格空白: T2.6.1:decisions（行政处罚 本年处理决定数量）",
                "T2.6.1:decisions=三四  | C-UNREADABLE | 二、主动公开政府信息情况: 1 个单元格无法识别: T2.6.1:decisions（行政处罚 本年处理决定数量） “三四”",
                "T2.6.1:decisions=-1    | C-NEGATIVE   | 二、主动公开政府信息情况: 1 个单元格为负数: T2.6.1:decisions（行政处罚 本年处理决定数量） “-1”",
                "T2.6.1:decisions=1.5   | C-FRACTION   | 二、主动公开政府信息情况: 1 个单元格的件数不是整数: T2.6.1:decisions（行政处罚 本年处理决定数量） “1.5”",
                "T2.8.1:amount=-0.5     | C-NEGATIVE   | 二、主动公开政府信息情况: 1 个单元格为负数: T2.8.1:amount（行政事业性收费 本年收费金额（单位：万元）） “-0.5”",
                "T2.6.1:decisions=0元   | C-UNIT       | 二、主动公开政府信息情况: 1 个单元格的单位与栏目不符: T2.6.1:decisions（行政处罚 本年处理决定数量） “0元”",
                "T3.3.1:A=13万元        | C-UNIT       | 三、收到和处理政府信息公开申请情况: 1 个单元格的单位与栏目不符: T3.3.1:A（予以公开 自然人） “13万元”",
                "T2.8.1:amount=3件      | C-UNIT       | 二、主动公开政府信息情况: 1 个单元格的单位与栏目不符: T2.8.1:amount（行政事业性收费 本年收费金额（单位：万元）） “3件”",
            })
    void a_cell_that_its_column_does_not_allow_is_found(String change, String rule, String message) {
        assertThat(validate(with(change)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.message(Locale.CHINESE)).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T2.8.1:amount=12.5",
                "T2.6.1:decisions=3.0",
                "T2.6.1:decisions=1,295",
                "T2.6.1:decisions=3项",
                "T3.3.1:A=13件",
                "T2.8.1:amount=12.5万元"
            })
    void what_the_column_allows_is_not_found(String change) {
        assertThat(validate(with(change)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "不适用"})
    void a_sign_for_a_count_is_no_count(String sign) {
        assertThat(validate(with("T2.6.1:decisions=" + sign)).findings())
                .extracting(Finding::rule)
                .containsExactly("C-MARK");
        assertThat(validate(with("T2.8.1:amount=" + sign)).findings()).isEmpty();
    }

    @Test
    void a_decrease_is_not_negative() {
        DisclosureReport report = DisclosureReport.builder()
                .from(Reports.valid())
                .year(2019)
                .title("示例县财政局2019年政府信息公开工作年度报告")
                .period(org.gongkai.report.model.ReportPeriod.ofYear(2019))
                .overview(org.gongkai.report.model.Overview.builder()
                        .introduction("2019年概况。")
                        .build())
                .figures(ReportFigures.blank(Edition.Y2019).map((cell, figure) -> Figure.of(0)))
                .otherMatters(org.gongkai.report.model.OtherMatters.builder()
                        .text("无其他事项。")
                        .build())
                .build();
        assertThat(chinese(validate(Reports.change(report, "T2.5.1:change=-4"))))
                .isEmpty();
        assertThat(validate(Reports.change(report, "T2.5.1:previousItems=-4")).findings())
                .extracting(Finding::rule)
                .containsExactly("C-NEGATIVE");
    }

    @Test
    void blank_cells_of_one_table_make_one_finding() {
        ValidationResult result = validate(with("T3.1:A=", "T3.1:B=", "T3.4:C=", "T4.1:upheld="));
        assertThat(result.findings("C-BLANK"))
                .extracting(finding -> finding.cells().size())
                .containsExactly(3, 1);
        assertThat(result.statuses()).containsEntry("C-BLANK", RuleStatus.FAILED);
    }

    @Test
    void blank_is_no_error_but_leaves_the_verdict_open() {
        assertThat(validate(with("T4.1:upheld=", "T4.1:total=")).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(validate(with("T4.1:upheld=")).verdict()).isEqualTo(Verdict.VALID);
        assertThat(validate(with("T2.6.1:decisions=")).verdict()).isEqualTo(Verdict.VALID);
    }
}
