package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.TableTexts;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Reports;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.text.sentence.CellSum;
import org.gongkai.report.text.sentence.CellTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences state against what the tables say. The sample: 42 received, 40 handled, 2 carried forward. */
class StatementRulesTest {

    private static DisclosureReport saying(String sentence) {
        return ExampleCase.say(sentence).apply(Reports.valid());
    }

    private static List<String> narrative(DisclosureReport report) {
        return Reports.validate(report).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("N-") || rule.equals("F-FEE"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新收政府信息公开申请42件，占办结总数的105%。 | ",
                "办结政府信息公开申请40件，其中予以公开13件，占32.5%。 | ",
                "办结政府信息公开申请40件，其中予以公开13件，占33%。 | ",
                "办结政府信息公开申请40件，其中予以公开13件，占32%。 | ",
                "办结政府信息公开申请40件，其中予以公开13件，占31%。 | ",
                "办结政府信息公开申请40件，其中予以公开13件，占30%。 | ",
                "办结政府信息公开申请40件，其中予以公开13件，占29%。 | N-SHARE",
                "办结政府信息公开申请40件，其中予以公开13件，占34%。 | N-SHARE",
                "办结政府信息公开申请40件，其中予以公开13件，占32.6%。 | N-SHARE",
                "新收政府信息公开申请41件。 | N-RECEIVED",
                "办结政府信息公开申请41件。 | N-HANDLED",
                "未收到政府信息公开申请。 | N-NONE",
                "未发生行政诉讼。 | ",
                "因政府信息公开申请未发生行政复议。 | N-NONE",
                "新收政府信息公开申请42件，均已办结。 | N-ALL",
                "新收政府信息公开申请42件，均按期答复。 | ",
                "新收政府信息公开申请42件，均已办结；办结40件，结转下年度2件。 | ",
                "新收政府信息公开申请42件，全部予以公开。 | N-ALL",
                "政府信息公开行政复议1件，均获维持。 | ",
                "政府信息公开行政复议1件，均被纠正。 | N-ALL",
                "2022年度，本单位新收政府信息公开申请42件。 | N-YEAR",
                "2022年，本单位认真贯彻落实条例。 | N-YEAR",
                "2022年新收政府信息公开申请30件，2023年新收42件。 | ",
                "政府信息公开申请因属于国家秘密不予公开0件。 | ",
                "政府信息公开申请因属于国家秘密不予公开1件。 | N-REASON",
                "办理政府信息公开申请42件。 | ",
                "办理政府信息公开申请40件。 | ",
                "办理政府信息公开申请41件。 | N-HANDLED",
            })
    void a_sentence_agrees_with_the_tables_or_is_named(String sentence, String rule) {
        assertThat(narrative(saying(sentence))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void every_part_of_section_one_is_read_and_section_six_for_its_fee_alone() {
        String wrong = "全年新收政府信息公开申请41件。";
        DisclosureReport report = Reports.valid();

        assertThat(narrative(report.withOverview(
                        Overview.builder().introduction(wrong).build())))
                .containsExactly("N-RECEIVED");
        assertThat(narrative(report.withOverview(
                        Overview.builder().disclosureOnRequest(wrong).build())))
                .containsExactly("N-RECEIVED");
        assertThat(narrative(
                        report.withOverview(Overview.builder().oversight(wrong).build())))
                .containsExactly("N-RECEIVED");
        assertThat(narrative(report.withOtherMatters(OtherMatters.builder()
                        .text(wrong + "收取政府信息公开信息处理费650元。")
                        .processingFee(ProcessingFee.of(2, BigDecimal.valueOf(650)))
                        .build())))
                .isEmpty();
    }

    @Test
    void what_stands_beside_the_tables_is_read_too() {
        DisclosureReport report = Reports.valid()
                .withTableTexts(TableTexts.builder()
                        .proactiveDisclosure("制发规范性文件5件。")
                        .applications("本年新收41件，办结40件。")
                        .remedies("未发生行政复议。")
                        .build());

        assertThat(narrative(report)).containsExactly("N-RECEIVED", "N-DOCUMENTS", "N-NONE");
    }

    @ParameterizedTest
    @CsvSource({"650, 2, 0", "651, 2, 1", "650, 3, 1", "651, 3, 2"})
    void the_fee_is_the_same_wherever_it_stands(int amount, int requests, int findings) {
        DisclosureReport report = saying(String.format(Locale.ROOT, "收取政府信息公开信息处理费%d元，涉及申请%d件。", amount, requests));

        assertThat(Reports.validate(report).findings().stream()
                        .filter(finding -> finding.rule().equals("N-FEE")))
                .hasSize(findings);
    }

    @Test
    void a_blank_total_is_its_applicants_together() {
        CellTerms received = new CellTerms(ApplicationLine.RECEIVED, Total.TOTAL);
        CellTerms persons = new CellTerms(ApplicationLine.RECEIVED, ApplicantType.NATURAL_PERSON);

        CellSum stated = CellSum.of(Reports.valid().figures(), List.of(received, persons, received));
        assertThat(stated.cells()).map(Object::toString).containsExactly("T3.1:A", "T3.1:G");
        assertThat(stated.open()).isEmpty();
        assertThat(CellSum.of(Reports.with("T3.1:G=").figures(), List.of(received))
                        .cells())
                .map(Object::toString)
                .containsExactly("T3.1:A", "T3.1:B", "T3.1:C", "T3.1:D", "T3.1:E", "T3.1:F");
    }

    @ParameterizedTest
    @CsvSource({
        "T3.1:A=42, 42, true, false",
        "T3.1:A=42, 41, false, true",
        "T3.1:A=42, 43, false, true",
        "T3.1:A=42 T3.1:B=, 41, false, true",
        "T3.1:A=42 T3.1:B=, 42, false, false",
        "T3.1:A=42 T3.1:B=, 43, false, false"
    })
    void blanks_may_hide_more_but_not_less(String changes, BigDecimal value, boolean agrees, boolean contradicts) {
        DisclosureReport report = Reports.change(Reports.with("T3.1:G="), changes.split(" "));
        CellSum received = CellSum.of(report.figures(), List.of(new CellTerms(ApplicationLine.RECEIVED, Total.TOTAL)));

        assertThat(received.agrees(value)).isEqualTo(agrees);
        assertThat(received.contradicts(value)).isEqualTo(contradicts);
    }

    @Test
    void what_blanks_leave_open_is_named() {
        DisclosureReport report = Reports.change(saying("新收政府信息公开申请50件。"), "T3.1:G=", "T3.1:B=");

        assertThat(Reports.validate(report).statuses()).containsEntry("N-RECEIVED", RuleStatus.NOT_EVALUATED);
        assertThat(Reports.open(Reports.validate(report))).anyMatch(line -> line.startsWith("N-RECEIVED"));
    }

    @Test
    void a_rule_that_no_sentence_concerns_does_not_apply() {
        assertThat(Reports.validate(saying("全年召开会议两次。")).statuses())
                .doesNotContainKeys("N-RECEIVED", "N-HANDLED", "N-SHARE", "N-NONE");
        assertThat(Reports.validate(saying("行政复议1件，占100%。")).statuses()).doesNotContainKey("N-SHARE");
    }

    @Test
    void a_reason_that_the_edition_does_not_know_is_no_reason_to_fail() {
        DisclosureReport report = saying("政府信息公开申请中，申请人逾期未补正3件，其他处理3件。")
                .withYear(2019)
                .withFigures(ReportFigures.blank(Edition.Y2019).map((cell, figure) -> Figure.of(0)));

        assertThat(Reports.validate(report).statuses()).isNotEmpty();
    }
}
