package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The official layout, and reading it back. */
class OfficialLayoutTest {

    private static DisclosureReport read(String page, String name) {
        return ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), name).report();
    }

    @Test
    void a_page_reads_back_as_the_same_report() {
        for (int seed = 0; seed < 200; seed++) {
            DisclosureReport report = ScatteredReports.report(new Random(seed));
            assertThat(read(OfficialLayout.html(report), "")).as("seed " + seed).isEqualTo(report);
        }
    }

    @Test
    void a_document_of_word_reads_back_as_the_same_report() {
        for (int seed = 0; seed < 200; seed++) {
            DisclosureReport report = ScatteredReports.report(new Random(seed));
            assertThat(ReportDocuments.read(OfficialLayout.docx(report)).report())
                    .as("seed " + seed)
                    .isEqualTo(report);
        }
    }

    @Test
    void the_same_report_is_the_same_document_of_word() {
        DisclosureReport report = ScatteredReports.report(new Random(4));
        assertThat(OfficialLayout.docx(report)).isEqualTo(OfficialLayout.docx(report));
    }

    @Test
    void markdown_reads_back_with_the_same_figures_and_text() {
        for (int seed = 0; seed < 200; seed++) {
            DisclosureReport report = ScatteredReports.report(new Random(seed));
            assertThat(read(OfficialLayout.markdown(report), "report.md"))
                    .as("seed " + seed)
                    .isEqualTo(report);
        }
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void an_empty_form_reads_back_as_an_empty_form(Edition edition) {
        DisclosureReport report = DisclosureReport.builder()
                .year(2022)
                .agency(Agency.named("样板市统计局"))
                .figures(ReportFigures.blank(edition))
                .build();
        DocumentReading reading =
                ReportDocuments.read(OfficialLayout.html(report).getBytes(StandardCharsets.UTF_8));
        assertThat(reading.report()).isEqualTo(report);
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void what_the_form_does_not_print_reads_back_too() {
        DisclosureReport report = ScatteredReports.report(new Random(3)).toBuilder()
                .agency(Agency.builder()
                        .name("样板市“统计”局 & 调查队")
                        .kind(AgencyKind.OTHER)
                        .level(AgencyLevel.COUNTY)
                        .build())
                .title(Optional.empty())
                .publishedOn(LocalDate.of(2024, 1, 26))
                .otherMatters(OtherMatters.builder()
                        .text("本年度收取信息处理费共650.50元。")
                        .processingFee(ProcessingFee.of(2, new BigDecimal("650.50")))
                        .build())
                .build();
        assertThat(read(OfficialLayout.html(report), "")).isEqualTo(report);
        assertThat(ReportDocuments.read(OfficialLayout.docx(report)).report()).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource({
        "fee-amount, 3.91E+1000002, more than 18 digits: '3.91E+1000002'",
        "fee-amount, 六百元, ",
        "fee-requests, 9223372036854775807, more than 18 digits: '9223372036854775807'",
        "published-on, 2024-02-30, 2024-02-30",
        "level, NOWHERE, NOWHERE"
    })
    void a_property_that_no_report_has_is_left_out_with_a_remark(String name, String value, String quoted) {
        DisclosureReport report = DisclosureReport.builder()
                .year(2022)
                .agency(Agency.named("样板市统计局"))
                .figures(ReportFigures.blank(Edition.Y2021))
                .build();
        String page = OfficialLayout.html(report)
                .replaceFirst("<meta ", "<meta name=\"gongkai-" + name + "\" content=\"" + value + "\"><meta ");

        DocumentReading reading = ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.report().figures()).isEqualTo(report.figures());
        assertThat(reading.report().otherMatters().processingFee()).isEmpty();
        assertThat(reading.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.PROPERTIES_IGNORED);
            assertThat(remark.message(Locale.ENGLISH)).contains(quoted == null ? "" : quoted);
        });
    }

    @Test
    void text_with_signs_of_markup_stays_text() {
        DisclosureReport report = ScatteredReports.report(new Random(5)).toBuilder()
                .problemsAndImprovements("a < b & c > d，<script>alert(1)</script>不是标签。\n1. *不是* 列表 | 也不是表格。")
                .build();
        assertThat(read(OfficialLayout.html(report), "")).isEqualTo(report);
        assertThat(read(OfficialLayout.markdown(report), "a.md")).isEqualTo(report);
    }

    @Test
    void the_page_is_accessible_and_needs_nothing_else() {
        Document page = Jsoup.parse(OfficialLayout.html(ScatteredReports.report(new Random(9))));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("section > h2")).hasSize(6);
        assertThat(page.select("th"))
                .allSatisfy(heading -> assertThat(heading.attr("scope")).isIn("row", "col", "rowgroup", "colgroup"));
        assertThat(page.select("[role=region]"))
                .allSatisfy(region -> assertThat(region.attr("aria-label")).isNotBlank());
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.text()).contains("勾稽关系");
    }
}
