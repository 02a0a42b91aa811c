package org.gongkai.report.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyCollectionTest {

    private static final DisclosureReport SAMPLE = SampleReports.COUNTY_DEPARTMENT_2023;

    @TempDir
    private Path directory;

    private SurveyCollection collection;

    @BeforeEach
    void open() throws IOException {
        collection = new SurveyCollection(directory, BodyList.none(), name -> name);
    }

    @AfterEach
    void close() throws IOException {
        collection.close();
    }

    private static DisclosureReport named(String name) {
        return SAMPLE.withAgency(Agency.named(name));
    }

    static List<DisclosureReport> reports() {
        return List.of(
                SAMPLE,
                SampleReports.COUNTY_DEPARTMENT_2022.withAgency(Agency.unnamed()),
                SAMPLE.toBuilder()
                        .agency(Agency.builder()
                                .from(Agency.named("𠮷县财政局"))
                                .creditCode(CreditCode.parse("113200000140003191"))
                                .divisionCode(DivisionCode.parse("320500"))
                                .build())
                        .period(ReportPeriod.ofYear(2023))
                        .publishedOn(LocalDate.of(2024, 1, 31))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void what_is_told_of_a_report_is_what_it_states(DisclosureReport report) throws IOException {
        collection.add("目录/报告 一.json", report);
        collection.comparisons();
        collection.checked("目录/报告 一.json", Verdict.INVALID, List.of("T3-TOTAL", "S-TITLE", "T3-TOTAL"));

        SurveyedReport told = collection.survey().reports().get(0);
        assertThat(told.source()).isEqualTo("目录/报告 一.json");
        assertThat(told.agency()).isEqualTo(report.agency());
        assertThat(told.body()).isEqualTo(report.agency().name());
        assertThat(told.year()).isEqualTo(report.year());
        assertThat(told.edition()).isEqualTo(report.edition().code());
        assertThat(told.publishedOn()).isEqualTo(report.publishedOn());
        assertThat(told.report().period()).isEqualTo(report.period());
        assertThat(told.report().figures()).isEqualTo(report.figures());
        assertThat(told.verdict()).contains(Verdict.INVALID);
        assertThat(told.rules()).containsExactly("T3-TOTAL", "S-TITLE", "T3-TOTAL");
        assertThat(ReportMeasure.values())
                .allSatisfy(measure -> assertThat(told.measure(measure)).isEqualTo(measure.of(report)));
    }

    @Test
    void reports_stand_by_body_year_and_source_whatever_their_order_and_inputs_without_report_in_theirs()
            throws IOException {
        collection.failed("z.pdf", "z.pdf: 损坏");
        collection.add("2", named("乙局"));
        collection.failed("a.pdf", "a.pdf: 损坏");
        collection.add("1", named("乙局"));
        collection.add("3", SampleReports.COUNTY_DEPARTMENT_2022.withAgency(Agency.named("乙局")));
        collection.add("4", named("丙局"));

        Survey survey = collection.survey();
        assertThat(survey.reports()).extracting(SurveyedReport::source).containsExactly("4", "3", "1", "2");
        assertThat(survey.reports()).allMatch(report -> report.verdict().isEmpty());
        assertThat(survey.unreadable())
                .containsExactly(
                        new UnreadableSource("z.pdf", "z.pdf: 损坏"), new UnreadableSource("a.pdf", "a.pdf: 损坏"));
        assertThat(survey.years()).containsExactly(2022, 2023);
    }

    @Test
    void an_input_that_is_given_twice_is_one_report() throws IOException {
        collection.add("1", SAMPLE);
        collection.add("1", SAMPLE);
        collection.checked("1", Verdict.VALID, List.of());
        collection.checked("1", Verdict.VALID, List.of());

        Survey survey = collection.survey();
        assertThat(survey.reports()).hasSize(1);
        assertThat(survey.notices()).isEmpty();
    }

    /** S-EDITION also says that a line of another edition stands in the right form. */
    @Test
    void a_report_on_the_form_of_its_year_is_not_on_the_wrong_one() throws IOException {
        collection.add("1", SAMPLE);
        collection.checked("1", Verdict.VALID, List.of("S-EDITION"));

        assertThat(collection.survey().notices()).isEmpty();
    }

    @Test
    void a_body_has_its_reports_and_its_notices() throws IOException {
        collection.add("1", SampleReports.COUNTY_DEPARTMENT_2022.withAgency(Agency.named("甲局")));
        collection.add("2", named("乙局"));
        collection.add("3", named("乙局"));

        List<SurveyedBody> bodies = collection.survey().bodies().toList();
        assertThat(bodies).extracting(SurveyedBody::name).containsExactly("乙局", "甲局");
        assertThat(bodies.get(0).reports()).hasSize(2);
        assertThat(bodies.get(0).notices()).extracting(SurveyNotice::kind).containsExactly(SurveyNotice.Kind.TWICE);
        assertThat(bodies.get(1).notices())
                .extracting(SurveyNotice::kind, SurveyNotice::year)
                .containsExactly(tuple(SurveyNotice.Kind.MISSING, 2023));
    }
}
