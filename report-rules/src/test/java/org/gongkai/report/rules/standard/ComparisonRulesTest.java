package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.Reports.change;
import static org.gongkai.report.rules.Reports.valid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Reports;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonRulesTest {

    /** A report of 2022 from which the sample follows. */
    private static final DisclosureReport BEFORE =
            change(valid().withYear(2022), "T3.4:A=0", "T3.4:G=0", "T2.1.2:inForce=18");

    private static ValidationResult after(DisclosureReport before, DisclosureReport report) {
        return ReportValidator.standard()
                .validate(report, ValidationContext.builder().previous(before).build());
    }

    private static ValidationResult over(DisclosureReport report, Children children) {
        return ReportValidator.standard()
                .validate(report, ValidationContext.builder().children(children).build());
    }

    private static DisclosureReport named(String name) {
        return valid().withAgency(
                        Agency.builder().from(valid().agency()).name(name).build());
    }

    private static List<String> messages(ValidationResult result, String rule) {
        return result.findings(rule).stream()
                .map(finding -> finding.message(Locale.CHINESE))
                .toList();
    }

    private static List<String> reasons(ValidationResult result, String rule) {
        return result.notEvaluated().stream()
                .filter(each -> each.rule().equals(rule))
                .map(NotEvaluated::reason)
                .toList();
    }

    @Test
    void what_was_carried_forward_is_compared_column_by_column() {
        ValidationResult result = after(change(BEFORE, "T3.4:A=3", "T3.4:G=3"), valid());
        assertThat(messages(result, "Y-CARRY"))
                .containsExactly("自然人: 上年报告结转下年 3 ≠ 本年报告上年结转 0 (差 3)", "总计: 上年报告结转下年 3 ≠ 本年报告上年结转 0 (差 3)");
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(after(BEFORE, valid()).findings()).isEmpty();
    }

    @Test
    void a_blank_cell_of_either_year_is_what_the_equations_force() {
        assertThat(after(change(BEFORE, "T3.4:B=", "T3.1:A=40", "T3.1:G=40"), valid())
                        .statuses())
                .containsEntry("Y-CARRY", RuleStatus.PASSED);
        ValidationResult result = after(BEFORE, Reports.with("T3.2:B=/"));
        assertThat(result.statuses()).containsEntry("Y-CARRY", RuleStatus.PASSED);
        assertThat(result.implied()).containsOnlyKeys(CellAddress.parse("T3.2:B"));
    }

    @Test
    void a_blank_that_the_equations_leave_open_is_what_last_year_carried_forward() {
        DisclosureReport open = Reports.with("T3.1:A=", "T3.2:A=", "T3.1:G=", "T3.2:G=");
        assertThat(Reports.validate(open).implied()).isEmpty();
        ValidationResult result = after(change(BEFORE, "T3.4:A=3", "T3.4:G=3", "T3.1:A=45", "T3.1:G=45"), open);
        assertThat(reasons(result, "Y-CARRY")).isEmpty();
        assertThat(result.implied())
                .containsEntry(CellAddress.parse("T3.2:A"), BigDecimal.valueOf(3))
                .containsEntry(CellAddress.parse("T3.1:G"), BigDecimal.valueOf(39))
                .hasSize(4);
    }

    @Test
    void a_blank_that_cannot_be_what_last_year_carried_forward_is_said() {
        ValidationResult result = after(change(BEFORE, "T3.4:A=3", "T3.4:G=3"), Reports.with("T3.2:A="));
        assertThat(messages(result, "Y-CARRY"))
                .containsExactly("自然人: 上年报告结转下年应为 3，本年报告上年结转应为 0，不能相等", "总计: 上年报告结转下年 3 ≠ 本年报告上年结转 0 (差 3)");
    }

    @Test
    void what_neither_year_tells_is_not_compared() {
        DisclosureReport open = Reports.with("T3.1:A=", "T3.2:A=", "T3.1:G=", "T3.2:G=");
        DisclosureReport before = change(BEFORE, "T3.4:A=", "T3.4:G=", "T3.1:A=", "T3.1:G=");
        assertThat(reasons(after(before, open), "Y-CARRY")).containsExactly("blank");
    }

    @Test
    void two_bodies_whose_names_are_not_known_are_not_taken_for_one() {
        DisclosureReport before = BEFORE.withAgency(Agency.unnamed());
        assertThat(reasons(after(before, valid().withAgency(Agency.unnamed())), "Y-CARRY"))
                .containsExactly("differentAgency");
    }

    @Test
    void another_body_another_year_and_another_edition_are_said() {
        DisclosureReport other =
                BEFORE.withAgency(Agency.builder().name("示例县民政局").build());
        assertThat(Reports.gaps(after(other, valid())))
                .extracting(NotEvaluated::reason)
                .containsOnly("differentAgency");
        assertThat(reasons(after(BEFORE.withYear(2021), valid()), "Y-CARRY")).containsExactly("missingYear");
        DisclosureReport old = valid().withYear(2022)
                .withFigures(ReportFigures.blank(Edition.Y2019).map((cell, figure) -> Figure.of(0)));
        assertThat(reasons(after(old, valid()), "Y-STOCK")).containsExactly("differentEdition");
        assertThat(after(old, valid()).statuses()).containsEntry("Y-CARRY", RuleStatus.PASSED);
    }

    @Test
    void a_credit_code_tells_bodies_apart_before_their_names() {
        CreditCode code = CreditCode.parse("91350100M000100Y43");
        Agency renamed = Agency.builder().name("示例县财政和国资局").creditCode(code).build();
        Agency agency = Agency.builder().from(valid().agency()).creditCode(code).build();
        assertThat(after(BEFORE.withAgency(renamed), valid().withAgency(agency)).statuses())
                .containsEntry("Y-CARRY", RuleStatus.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"18, 0", "17, 1", "0, 1"})
    void the_stock_of_documents_follows_from_last_years(String before, int findings) {
        assertThat(after(change(BEFORE, "T2.1.2:inForce=" + before), valid()).findings("Y-STOCK"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 99, 0",
        "0, 100, 1",
        "100, 0, 1",
        "5, 100, 1",
        "6, 119, 0",
        "6, 120, 1",
        "1000, 19999, 0",
        "20000, 1000, 1"
    })
    void a_twentyfold_change_is_noted(String before, String now, int findings) {
        ValidationResult result =
                after(change(BEFORE, "T2.6.1:decisions=" + before), Reports.with("T2.6.1:decisions=" + now));
        assertThat(result.findings("Y-JUMP")).hasSize(findings);
    }

    @Test
    void a_narrative_with_other_numbers_only_is_a_copy() {
        String text = "本机关持续推进政策解读，全年发布解读材料%d篇。依申请公开制度不断完善，答复文书全部经过法制审核。"
                + "政府信息管理规范有序，文件公开属性逐件标明。公开平台运行平稳，全年更新信息%d条，没有发生安全事件。";
        DisclosureReport before = BEFORE.withProblemsAndImprovements(String.format(Locale.ROOT, text, 12, 345));
        DisclosureReport now = valid().withProblemsAndImprovements(String.format(Locale.ROOT, text, 21, 543));
        assertThat(messages(after(before, now), "Y-COPY")).containsExactly("五、存在的主要问题及改进情况: 100% 的文字与上年报告相同，只改了数字");
        DisclosureReport other = now.withProblemsAndImprovements(
                "今年换一种写法。" + now.problemsAndImprovements().orElseThrow().substring(0, 60));
        assertThat(messages(after(before, other), "Y-COPY")).isEmpty();
    }

    /** Ten sentences of ten letters each: nine of them in last year's report are too many, eight are not. */
    @ParameterizedTest
    @CsvSource({"9, 10, true", "8, 10, false", "10, 8, true", "10, 7, false", "0, 10, false"})
    void nine_tenths_of_at_least_eighty_characters_are_a_copy(int copied, int sentences, boolean flagged) {
        DisclosureReport before = BEFORE.withOverview(
                Overview.builder().oversight(sentences(0, 10)).build());
        DisclosureReport now = valid().withOverview(Overview.builder()
                .introduction(sentences(0, Math.min(copied, sentences)))
                .oversight(sentences(10, 10 + Math.max(0, sentences - copied)))
                .build());
        assertThat(after(before, now).findings("Y-COPY")).hasSize(flagged ? 1 : 0);
    }

    private static String sentences(int from, int to) {
        String letters = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往";
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("工作".repeat(4)).append(letters.charAt(i % 20)).append("事。");
        }
        return text.toString();
    }

    @Test
    void without_another_report_nothing_is_said_of_years_and_levels() {
        assertThat(Reports.validate(valid()).statuses())
                .doesNotContainKeys("Y-CARRY", "Y-STOCK", "Y-JUMP", "Y-COPY", "H-SUM", "H-MISSING", "P-WAIVER");
    }

    @Test
    void every_cell_is_the_sum_of_the_childrens() {
        DisclosureReport parent =
                valid().withFigures(valid().figures().map((cell, figure) -> Figure.of(figure.countOr(0) * 2)));
        Children children = Children.of(named("甲局"), named("乙局"));
        assertThat(over(parent, children).findings("H-SUM")).isEmpty();
        assertThat(messages(over(change(parent, "T2.6.1:decisions=5"), children), "H-SUM"))
                .containsExactly("T2.6.1:decisions（行政处罚 本年处理决定数量）: 本级 5 ≠ 下级合计 0 (差 5)");
        assertThat(over(change(parent, "T2.6.1:decisions="), children).findings("H-SUM"))
                .isEmpty();
        ValidationResult blank = over(change(parent, "T2.6.1:decisions="), children);
        assertThat(reasons(blank, "H-SUM")).containsExactly("blank");
    }

    @Test
    void where_the_sum_is_an_error_the_children_tell_what_is_open_here() {
        Children children = Children.of(named("甲局"));
        DisclosureReport open = Reports.with("T3.1:A=", "T3.2:A=", "T3.1:G=", "T3.2:G=", "T2.6.1:decisions=");
        ValidationContext context =
                ValidationContext.builder().children(children).build();
        RuleProfile strict =
                RuleProfile.builder().severity("H-SUM", Severity.ERROR).build();
        ValidationResult result = ReportValidator.standard().withProfile(strict).validate(open, context);
        assertThat(result.statuses()).containsEntry("H-SUM", RuleStatus.PASSED);
        assertThat(result.implied()).hasSize(5).containsEntry(CellAddress.parse("T3.1:A"), BigDecimal.valueOf(42));
        assertThat(ReportValidator.standard().validate(open, context).implied()).isEmpty();
    }

    @Test
    void what_the_bodies_below_cannot_sum_up_to_is_said() {
        Children children = Children.of(named("甲局").with(CellAddress.parse("T3.1:A"), Figure.blank()));
        ValidationResult result = over(Reports.with("T3.1:A=41"), children);
        assertThat(messages(result, "H-SUM")).containsExactly("T3.1:A（新收 自然人）: 本级应为 41，下级合计应为 42，不能相等");
    }

    @Test
    void missing_double_and_old_reports_of_children_are_named() {
        Children children = Children.builder()
                .add(named("甲局"))
                .add(named("甲局"))
                .add(named("乙局").withYear(2022))
                .expect("甲局")
                .expect("丙局")
                .build();
        ValidationResult result = over(valid(), children);
        assertThat(messages(result, "H-MISSING"))
                .containsExactly("“甲局”有 2 份报告", "“丙局”没有报告", "“乙局”的报告是2022年度的，不是2023年度的");
        assertThat(reasons(result, "H-SUM")).containsExactly("childrenIncomplete");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void of_children_that_do_not_say_who_they_are_none_is_called_double_or_missing() {
        DisclosureReport unnamed = named("甲局").withAgency(Agency.unnamed());
        Children children =
                Children.builder().add(unnamed).add(unnamed).expect("甲局").build();
        ValidationResult result = over(valid(), children);

        assertThat(messages(result, "H-MISSING")).isEmpty();
        assertThat(reasons(result, "H-MISSING")).containsExactly("unnamed");
        assertThat(reasons(result, "H-SUM")).containsExactly("childrenIncomplete");
        assertThat(messages(over(valid(), Children.of(unnamed.withYear(2022))), "H-MISSING"))
                .containsExactly("“（未载明机关）”的报告是2022年度的，不是2023年度的");
    }

    @Test
    void a_report_that_does_not_say_whose_it_is_is_nobodys_twin() {
        RuleExample example = RuleCatalogue.standard().rule("X-TWIN").examples().stream()
                .filter(each -> !each.passing())
                .findFirst()
                .orElseThrow();
        ReportValidator validator = ReportValidator.standard();

        assertThat(validator.validate(example.report(), example.context()).findings("X-TWIN"))
                .isNotEmpty();
        assertThat(validator
                        .validate(example.report().withAgency(Agency.unnamed()), example.context())
                        .findings("X-TWIN"))
                .isEmpty();
    }

    @Test
    void children_on_another_form_are_not_summed() {
        DisclosureReport old = named("甲局").withFigures(ReportFigures.blank(Edition.Y2019));
        assertThat(reasons(over(valid(), Children.of(old)), "H-SUM")).containsExactly("differentEdition");
        assertThat(reasons(over(valid(), Children.of(List.of())), "H-SUM")).containsExactly("childrenIncomplete");
    }

    @Test
    void the_context_is_a_value() {
        assertThat(ValidationContext.none())
                .isEqualTo(ValidationContext.builder().build());
        assertThat(ValidationContext.builder().previous(BEFORE).build().previous())
                .isEqualTo(Optional.of(BEFORE));
    }
}
