package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.report.rules.Reports.chinese;
import static org.gongkai.report.rules.Reports.valid;
import static org.gongkai.report.rules.Reports.validate;
import static org.gongkai.report.rules.Reports.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Reports;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {

    private static final DisclosureReport VALID = Reports.valid();

    private static List<String> rules(DisclosureReport report) {
        return validate(report).findings().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, true",
        "2020, 2019, true",
        "2021, 2021, true",
        "2026, 2021, true",
        "2021, 2019, false",
        "2023, 2019, false",
        "2020, 2021, false"
    })
    void every_year_has_its_edition(int year, String edition, boolean right) {
        DisclosureReport report = VALID.withYear(year).withFigures(ReportFigures.blank(Edition.fromCode(edition)));
        assertThat(rules(report).contains("S-EDITION")).isEqualTo(!right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主动公开政府信息12条，组织年度考核。 | GOVERNMENT | PASSED",
                "主动公开政府信息12条，接受社会评议。 | TOWNSHIP | PASSED",
                "按季度出具各部门工作的评估分报告。 | GOVERNMENT | PASSED",
                "请第三方开展测评，对责任单位予以约谈。 | GOVERNMENT | PASSED",
                "主动公开政府信息12条。 | GOVERNMENT | FAILED",
                "主动公开政府信息12条。 | TOWNSHIP | FAILED",
                "主动公开政府信息12条。 | DEPARTMENT |"
            })
    void governments_report_how_they_are_assessed(String text, AgencyKind kind, @Nullable RuleStatus status) {
        DisclosureReport report = valid().withAgency(valid().agency().withKind(kind))
                .withOverview(Overview.builder().introduction(text).build());
        assertThat(validate(report).statuses().get("S-OVERSIGHT")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"部分信息公开不够及时，下一步将加强培训。, PASSED", "部分信息公开不够及时。, FAILED", "加强培训，完善制度。, FAILED", "无。,"})
    void section_five_names_problems_and_measures(String text, @Nullable RuleStatus status) {
        assertThat(validate(valid().withProblemsAndImprovements(text))
                        .statuses()
                        .get("S-IMPROVE"))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"650, 0", "655, 1", "10, 0", "0.5, 1"})
    void a_fee_is_a_multiple_of_ten_yuan(BigDecimal yuan, int findings) {
        DisclosureReport report = valid().withOtherMatters(OtherMatters.builder()
                .text("本年度收取信息处理费" + yuan + "元。")
                .processingFee(ProcessingFee.of(1, yuan))
                .build());
        assertThat(validate(report).findings("F-AMOUNT")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, PREFECTURE, 样板市司法局, 0",
        "DEPARTMENT, PREFECTURE, 样板市财政局, 1",
        "DEPARTMENT, PROVINCE, 样板省财政厅, 1",
        "DEPARTMENT, PROVINCE, 样板省人民政府办公厅, 0",
        "DEPARTMENT, NATIONAL, 样板部, 0",
        "GOVERNMENT, PREFECTURE, 样板市人民政府, 0"
    })
    void departments_of_provinces_and_cities_make_no_regulations(
            AgencyKind kind, AgencyLevel level, String name, int findings) {
        DisclosureReport report = with("T2.1.1:inForce=3")
                .withAgency(Agency.builder().name(name).kind(kind).level(level).build());
        ValidationResult result = validate(report);
        assertThat(result.findings("T2-RULEMAKING"))
                .hasSize(findings)
                .allSatisfy(finding ->
                        assertThat(finding.basis().orElseThrow().zh()).contains("第九十一条"));
        assertThat(validate(report.withYear(2022)).findings("T2-RULEMAKING"))
                .allSatisfy(finding ->
                        assertThat(finding.basis().orElseThrow().zh()).contains("第八十条"));
    }

    @Test
    void the_wrong_edition_is_named_with_the_circular_of_the_right_one() {
        DisclosureReport report = VALID.withFigures(ReportFigures.blank(Edition.Y2019));
        assertThat(chinese(validate(report))).contains("S-EDITION 2023年度报告应使用2021年版表式（国办公开办函〔2021〕30号），实际使用2019年版");
    }

    @Test
    void a_year_without_a_national_form_is_not_judged() {
        assertThat(validate(VALID.withYear(2018)).statuses()).doesNotContainKey("S-EDITION");
    }

    @Test
    void an_empty_report_lacks_all_six_sections() {
        DisclosureReport report = DisclosureReport.builder()
                .year(2023)
                .agency(Agency.named("示例县财政局"))
                .figures(ReportFigures.blank(Edition.Y2021))
                .build();
        assertThat(validate(report).findings("S-SECTION"))
                .extracting(finding -> finding.message(java.util.Locale.CHINESE))
                .containsExactly(
                        "一、总体情况: 没有内容",
                        "二、主动公开政府信息情况: 没有内容",
                        "三、收到和处理政府信息公开申请情况: 没有内容",
                        "四、政府信息公开行政复议、行政诉讼情况: 没有内容",
                        "五、存在的主要问题及改进情况: 没有内容",
                        "六、其他需要报告的事项: 没有内容");
        assertThat(validate(report).statuses()).doesNotContainKeys("S-TITLE", "F-FEE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", " 无 ", "暂无。", "没有", "无问题。", "不适用"})
    void a_word_for_nothing_is_no_narrative(String text) {
        assertThat(rules(VALID.withProblemsAndImprovements(text))).containsExactly("S-NARRATIVE");
        assertThat(rules(
                        VALID.withOverview(Overview.builder().introduction(text).build())))
                .containsExactly("S-NARRATIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无障碍改造进度较慢，将加快。", "没有问题是不可能的，仍需改进。"})
    void a_text_that_begins_like_nothing_is_a_narrative(String text) {
        assertThat(rules(VALID.withProblemsAndImprovements(text))).isEmpty();
    }

    @Test
    void a_blank_part_does_not_fill_the_overview() {
        assertThat(rules(VALID.withOverview(
                        Overview.builder().introduction("  ").platforms("\n").build())))
                .containsExactly("S-SECTION");
        assertThat(rules(VALID.withOverview(
                        Overview.builder().platforms("2023年维护网站。").build())))
                .containsExactly("S-PARTS");
    }

    @Test
    void dates_that_are_not_stated_are_not_judged_and_said_to_be_so() {
        ValidationResult result = validate(VALID.withPeriod(Optional.empty()).withPublishedOn(Optional.empty()));

        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.notEvaluated())
                .extracting(NotEvaluated::rule, NotEvaluated::reason)
                .containsExactly(
                        tuple("S-PERIOD", "unstated"), tuple("S-DEADLINE", "unstated"), tuple("S-EARLY", "unstated"));
        assertThat(result.statuses())
                .containsEntry("S-PERIOD", RuleStatus.NOT_EVALUATED)
                .containsEntry("S-DEADLINE", RuleStatus.NOT_EVALUATED)
                .containsEntry("S-EARLY", RuleStatus.NOT_EVALUATED);
    }

    @Test
    void the_title_of_a_body_whose_name_is_not_known_is_not_judged_by_it() {
        ValidationResult result = validate(VALID.withAgency(Agency.unnamed()).withTitle("某市2023年政府信息公开工作年度报告"));

        assertThat(result.findings("S-TITLE")).isEmpty();
        assertThat(result.statuses()).containsEntry("S-TITLE", RuleStatus.NOT_EVALUATED);
        assertThat(validate(VALID.withAgency(Agency.unnamed()).withTitle("某市2022年政府信息公开工作年度报告"))
                        .findings("S-TITLE"))
                .hasSize(1);
    }

    @Test
    void a_day_of_publication_from_outside_is_enough() {
        ValidationContext context = ValidationContext.builder()
                .publishedOn(LocalDate.of(2024, 1, 20))
                .build();

        assertThat(ReportValidator.standard()
                        .validate(VALID.withPublishedOn(Optional.empty()), context)
                        .statuses())
                .containsEntry("S-DEADLINE", RuleStatus.PASSED)
                .containsEntry("S-EARLY", RuleStatus.PASSED);
    }

    @Test
    void the_period_is_the_whole_year() {
        assertThat(rules(VALID.withPeriod(ReportPeriod.ofYear(2022)))).containsExactly("S-PERIOD");
        assertThat(chinese(validate(
                        VALID.withPeriod(ReportPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 30))))))
                .containsExactly("S-PERIOD 统计期限为 2023-01-01 至 2023-12-30，应为 2023-01-01 至 2023-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例县财政局2023年政府信息公开工作年度报告 |",
                "示例县财政局 2023 年政府信息公开工作年度报告 |",
                "示例县财政局２０２３年度政府信息公开工作年度报告 |",
                "2023年示例县财政局政府信息公开工作年度报告 |",
                "示例县财政局二〇二三年政府信息公开工作年度报告 |",
                "县财政局2023年政府信息公开工作年度报告 |",
                "某省示例县财政局2023年政府信息公开工作年度报告 |",
                "2023年政府信息公开工作年度报告 |",
                "示例县财政局2022年政府信息公开工作年度报告 | 标题“示例县财政局2022年政府信息公开工作年度报告”写的是2022年，报告年度是2023年",
                "示例县财政局二〇二二年政府信息公开工作年度报告 | 标题“示例县财政局二〇二二年政府信息公开工作年度报告”写的是2022年，报告年度是2023年",
                "2023示例县财政局政府信息公开工作年度报告 |",
                "示例县财政局1999年政府信息公开工作年度报告 | 标题“示例县财政局1999年政府信息公开工作年度报告”写的是1999年，报告年度是2023年",
                "示例县财政局20231年政府信息公开工作年度报告 | 标题“示例县财政局20231年政府信息公开工作年度报告”没有写年份，报告年度是2023年",
                "示例县财政局1823年政府信息公开工作年度报告 | 标题“示例县财政局1823年政府信息公开工作年度报告”没有写年份，报告年度是2023年",
                "示例县财政局二零二三年政府信息公开工作年度报告 |",
                "示例县财政局二○二三年度政府信息公开工作年度报告 |",
                "示例县财政局二O二三年政府信息公开工作年度报告 |",
                "示例县财政局二◯二三年政府信息公开工作年度报告 |",
                "示例县财政局2O23年政府信息公开工作年度报告 |",
                "示例县财政局工作年度报告2023 |",
                "示例县财政局政府信息公开工作年度报告 | 标题“示例县财政局政府信息公开工作年度报告”没有写年份，报告年度是2023年",
                "示例县民政局2023年政府信息公开工作年度报告 | 标题“示例县民政局2023年政府信息公开工作年度报告”的机关与报告机关“示例县财政局”不一致"
            })
    void the_title_names_the_year_and_the_body(String title, String message) {
        assertThat(validate(VALID.withTitle(title)).findings().stream()
                        .map(finding -> finding.message(java.util.Locale.CHINESE)))
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void a_year_in_the_name_of_the_body_is_not_that_of_the_report() {
        DisclosureReport report =
                VALID.withAgency(Agency.builder().name("示例县2020年设立的管委会").build());
        assertThat(validate(report.withTitle("示例县2020年设立的管委会2023年政府信息公开工作年度报告")).findings("S-TITLE"))
                .isEmpty();
        assertThat(validate(report.withTitle("示例县2020年设立的管委会2022年政府信息公开工作年度报告")).findings("S-TITLE"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, 2024-01-31, PASSED",
        "DEPARTMENT, 2024-02-01, FAILED",
        "GOVERNMENT, 2024-03-31, PASSED",
        "GOVERNMENT, 2024-04-01, FAILED",
        "TOWNSHIP, 2024-01-31, PASSED",
        "TOWNSHIP, 2024-02-01, NOT_EVALUATED",
        "TOWNSHIP, 2024-04-01, NOT_EVALUATED",
        ", 2024-03-31, NOT_EVALUATED",
        ", 2024-01-31, PASSED"
    })
    void the_deadline_depends_on_the_kind_of_body(AgencyKind kind, LocalDate published, RuleStatus status) {
        Agency agency =
                Agency.builder().name("示例县财政局").kind(Optional.ofNullable(kind)).build();
        ValidationContext context =
                ValidationContext.builder().publishedOn(published).build();
        assertThat(ReportValidator.standard()
                        .validate(VALID.withAgency(agency), context)
                        .statuses())
                .containsEntry("S-DEADLINE", status);
        assertThat(validate(VALID.withAgency(agency).withPublishedOn(published)).statuses())
                .containsEntry("S-DEADLINE", status);
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, true", "2023-12-31, true", "2022-01-20, true", "2024-01-01, false", "2024-01-26, false"})
    void a_report_is_not_published_before_its_year_is_over(LocalDate published, boolean found) {
        assertThat(rules(VALID.withPublishedOn(published))).isEqualTo(found ? List.of("S-EARLY") : List.of());
        assertThat(validate(VALID.withPublishedOn(published)).isValid()).isEqualTo(!found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u00ad\ufeff",
                "\u3164\u115f",
                "\u2800\u2800",
                "\u202e\u202c",
                "\u0301",
                "\u2060\n\u00a0",
                "\u0000",
                "\udb40\udc41"
            })
    void what_does_not_show_fills_no_section(String unseen) {
        assertThat(rules(VALID.withProblemsAndImprovements(unseen))).containsExactly("S-SECTION");
        assertThat(rules(VALID.withOtherMatters(
                        OtherMatters.builder().text(unseen).build())))
                .containsExactly("S-SECTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "/", "——", "…… ", "\u200b/"})
    void signs_alone_are_no_narrative(String signs) {
        assertThat(rules(VALID.withProblemsAndImprovements(signs))).containsExactly("S-NARRATIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 650, C-NEGATIVE",
        "1, -650, C-NEGATIVE",
        "-1, -650, C-NEGATIVE",
        "0, 0, ",
        "2, 650, ",
    })
    void a_fee_is_not_negative(long requests, long yuan, String rule) {
        DisclosureReport report = VALID.withOtherMatters(OtherMatters.builder()
                .text("收取了信息处理费。")
                .processingFee(ProcessingFee.of(requests, BigDecimal.valueOf(yuan)))
                .build());
        assertThat(rules(report)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收取信息处理费650元。                                | 1 | 650  | 0",
                "收取信息处理费560元。                                | 1 | 650  | 1",
                "收取信息处理费0.065万元。                            | 1 | 650  | 0",
                "本年度未收取信息处理费。                             | 1 | 650  | 2",
                "本年度未收取信息处理费。                             | 0 | 0    | 0",
                "收取信息处理费650元，涉及申请2件。                   | 3 | 650  | 1",
                "收取信息处理费650元。另收信息处理费100元。           | 1 | 750  | 0",
                "收取信息处理费约650元。                              | 1 | 700  | 0",
                "去年收取信息处理费320元。                            | 1 | 650  | 0",
                "2022年收取信息处理费320元。                          | 1 | 650  | 0",
                "本年度收取了信息处理费。                             | 1 | 650  | 0",
            })
    void the_text_of_section_six_does_not_contradict_the_fee(String text, long requests, long yuan, int findings) {
        DisclosureReport report = VALID.withOtherMatters(OtherMatters.builder()
                .text(text)
                .processingFee(ProcessingFee.of(requests, BigDecimal.valueOf(yuan)))
                .build());
        assertThat(rules(report)).hasSize(findings).allMatch("F-STATED"::equals);
    }

    @Test
    void the_reports_own_day_of_publication_counts_before_the_contexts() {
        ValidationContext context = ValidationContext.builder()
                .publishedOn(LocalDate.of(2024, 5, 1))
                .build();
        assertThat(ReportValidator.standard()
                        .validate(VALID.withPublishedOn(LocalDate.of(2024, 1, 26)), context)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本年度未收取信息处理费。 |",
                "2023年收取政府信息公开信息处理费3940元。 |",
                "未发生收费。 |",
                "无。 | 六、其他需要报告的事项: 没有说明是否收取信息处理费",
                "行政事业性收费 0 元。 | 六、其他需要报告的事项: 只写了行政事业性收费，没有写信息处理费的收取情况"
            })
    void section_six_speaks_of_the_processing_fee(String text, String message) {
        DisclosureReport report =
                VALID.withOtherMatters(OtherMatters.builder().text(text).build());
        assertThat(validate(report).findings().stream().map(finding -> finding.message(java.util.Locale.CHINESE)))
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void before_the_fee_existed_nothing_is_said_of_it() {
        DisclosureReport report = VALID.withYear(2020)
                .withFigures(ReportFigures.blank(Edition.Y2019))
                .withOtherMatters(OtherMatters.builder().text("无。").build());
        assertThat(validate(report).statuses()).doesNotContainKey("F-FEE");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY, FAILED",
        "TOWNSHIP, FAILED",
        "PREFECTURE, PASSED",
        "PROVINCE, PASSED",
        "NATIONAL, PASSED",
        ", NOT_EVALUATED"
    })
    void regulations_are_for_those_who_may_make_them(AgencyLevel level, RuleStatus status) {
        Agency agency = Agency.builder()
                .name("示例县财政局")
                .level(Optional.ofNullable(level))
                .build();
        assertThat(validate(Reports.with("T2.1.1:inForce=3").withAgency(agency)).statuses())
                .containsEntry("T2-RULEMAKING", status);
        assertThat(validate(VALID.withAgency(agency)).statuses()).containsEntry("T2-RULEMAKING", RuleStatus.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"30, 9, 21, PASSED", "30, 9, 20, FAILED", "3, 9, 0, PASSED", "'', 9, 12, NOT_EVALUATED"})
    void documents_in_force_are_no_fewer_than_the_year_added(
            String issued, String repealed, String inForce, RuleStatus status) {
        DisclosureReport report =
                Reports.with("T2.1.2:issued=" + issued, "T2.1.2:repealed=" + repealed, "T2.1.2:inForce=" + inForce);
        assertThat(validate(report).statuses()).containsEntry("T2-STOCK", status);
    }

    @ParameterizedTest
    @CsvSource({
        "96171.6, PREFECTURE, false",
        "316441, PREFECTURE, false",
        "31644100, PREFECTURE, true",
        "316441万元, TOWNSHIP, false",
        "3元, PROVINCE, true",
        "20000, TOWNSHIP, true",
        "500000, COUNTY, false",
        "500000.01, COUNTY, true",
        "10000000, , false",
        "10000001, , true",
        "10000001, PROVINCE, true"
    })
    void an_amount_that_looks_like_yuan_is_noted(String amount, AgencyLevel level, boolean noted) {
        Agency agency = Agency.builder()
                .name("示例县财政局")
                .level(Optional.ofNullable(level))
                .build();
        ValidationResult result =
                validate(Reports.with("T2.8.1:amount=" + amount).withAgency(agency));
        assertThat(result.findings("T2-UNIT")).hasSize(noted ? 1 : 0);
    }

    private static final String HEADINGS =
            "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、总体情况|总体情况|",
                "二、主动公开政府信息情况|（二）主动公开政府信息情况：|",
                "五、存在的主要问题及改进情况|五、存在的问题和改进措施|缺少标题: “五、存在的主要问题及改进情况” 标题与格式不同: “五、存在的问题和改进措施”",
                "一、总体情况|一、总体情况\\n一、总体情况|标题“一、总体情况”重复出现",
                "一、总体情况\\n||缺少标题: “一、总体情况”",
                "五、存在的主要问题及改进情况\\n六、其他需要报告的事项|六、其他需要报告的事项\\n五、存在的主要问题及改进情况|标题的次序与格式不同",
                "六、其他需要报告的事项|六、其他需要报告的事项\\n七、附表|标题与格式不同: “七、附表”"
            })
    void headings_are_those_of_the_form_in_its_order(String from, String to, String expected) {
        String changed = HEADINGS.replace(from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));
        ValidationResult result = ReportValidator.standard().validate(VALID.withHeadings(changed));
        assertThat(result.findings().stream()
                        .filter(finding -> finding.rule().equals("S-HEADING"))
                        .map(finding -> finding.message(Locale.CHINESE))
                        .collect(Collectors.joining(" ")))
                .startsWith(expected == null ? "" : expected)
                .hasSizeGreaterThanOrEqualTo(expected == null ? 0 : expected.length())
                .matches(text -> expected != null || text.isEmpty());
    }

    @Test
    void a_profile_may_demand_other_headings() {
        ReportValidator validator = ReportValidator.standard()
                .withProfile(
                        RuleProfile.builder().addHeadings("一、基本情况", "二、统计数据").build());
        assertThat(validator.validate(VALID.withHeadings("一、基本情况\n二、统计数据")).findings())
                .isEmpty();
        assertThat(validator.validate(VALID).findings()).isEmpty();
        ValidationContext read = ValidationContext.builder()
                .provenance(Provenance.of(Map.of(CellAddress.parse("T3.1:A"), SourceLocation.ofText(1, 1))))
                .build();
        assertThat(validator.validate(VALID, read).findings())
                .extracting(Finding::rule)
                .containsOnly("S-HEADING");
        assertThat(ReportValidator.standard().validate(VALID, read).findings()).isEmpty();
    }
}
