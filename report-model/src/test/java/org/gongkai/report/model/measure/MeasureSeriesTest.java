package org.gongkai.report.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureSeriesTest {

    private static final String RECEIVED = "T3.1:G";
    private static final String CARRIED_IN = "T3.2:G";
    private static final String CARRIED_FORWARD = "T3.4:G";

    private static DisclosureReport report(int year, Edition edition) {
        return DisclosureReport.builder()
                .agency(Agency.named("样板市示例区财政局"))
                .year(year)
                .figures(ReportFigures.blank(edition).map((cell, blank) -> Figure.of(0)))
                .build();
    }

    private static DisclosureReport report(int year) {
        return report(year, Edition.Y2021);
    }

    private static DisclosureReport with(DisclosureReport report, String cell, long count) {
        return report.with(CellAddress.parse(cell), Figure.of(count));
    }

    private static List<SeriesBreak> breaks(DisclosureReport before, DisclosureReport report) {
        return MeasureSeries.of(ReportMeasure.RECEIVED, List.of(before, report))
                .points()
                .get(1)
                .breaks();
    }

    @Property(tries = 50)
    void any_order_of_reports_gives_the_same_series(
            @ForAll @UniqueElements List<@IntRange(min = 2008, max = 2040) Integer> years, @ForAll long seed) {
        List<DisclosureReport> reports = new ArrayList<>(
                years.stream().map(year -> with(report(year), RECEIVED, year)).toList());
        MeasureSeries series = MeasureSeries.of(ReportMeasure.RECEIVED, reports);
        assertThat(series.points())
                .extracting(MeasureSeries.Point::year)
                .isSorted()
                .hasSameSizeAs(years);
        assertThat(series.points())
                .allSatisfy(point -> assertThat(point.value()).contains(new Ratio(point.year(), 1)));
        Collections.shuffle(reports, new Random(seed));
        assertThat(MeasureSeries.of(ReportMeasure.RECEIVED, reports)).isEqualTo(series);
    }

    @Test
    void years_that_follow_each_other_are_no_break() {
        DisclosureReport before = with(report(2022), CARRIED_FORWARD, 12);
        assertThat(breaks(before, with(report(2023), CARRIED_IN, 12))).isEmpty();
    }

    @Test
    void what_is_not_carried_in_is_a_break() {
        DisclosureReport before = with(report(2022), CARRIED_FORWARD, 12);
        assertThat(breaks(before, with(report(2023), CARRIED_IN, 2))).containsExactly(SeriesBreak.STOCK);
        assertThat(breaks(
                        before, with(report(2023), CARRIED_IN, 2).with(CellAddress.parse(CARRIED_IN), Figure.blank())))
                .isEmpty();
    }

    @Test
    void a_year_without_a_report_is_a_break_and_says_nothing_of_stock() {
        assertThat(breaks(with(report(2021), CARRIED_FORWARD, 12), report(2023)))
                .containsExactly(SeriesBreak.GAP);
    }

    @Test
    void another_edition_another_name_and_another_period_are_breaks() {
        assertThat(breaks(report(2020, Edition.Y2019), report(2021))).containsExactly(SeriesBreak.EDITION);
        DisclosureReport renamed =
                report(2023).toBuilder().agency(Agency.named("样板市示例区财政和国资局")).build();
        assertThat(breaks(report(2022), renamed)).containsExactly(SeriesBreak.BODY);
        assertThat(breaks(
                        report(2022).withAgency(Agency.unnamed()), report(2023).withAgency(Agency.unnamed())))
                .containsExactly(SeriesBreak.BODY);
        DisclosureReport shorter = report(2023).toBuilder()
                .period(ReportPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 10, 31)))
                .build();
        assertThat(breaks(report(2022), shorter)).containsExactly(SeriesBreak.PERIOD);
        assertThat(breaks(
                        report(2022).toBuilder()
                                .period(ReportPeriod.ofYear(2022))
                                .build(),
                        report(2023)))
                .isEmpty();
    }

    @Test
    void two_reports_of_a_year_are_refused_by_name() {
        assertThatThrownBy(() -> MeasureSeries.of(
                        ReportMeasure.RECEIVED, List.of(report(2023), with(report(2023), RECEIVED, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two reports for 2023");
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_of_zeros_is_zero_or_absent_and_of_blanks_absent(ReportMeasure measure) {
        assertThat(measure.of(report(2023)))
                .isEqualTo(measure.isRate() ? Optional.empty() : Optional.of(new Ratio(0, 1)));
        DisclosureReport blank = report(2023).withFigures(ReportFigures.blank(Edition.Y2021));
        assertThat(measure.of(blank)).isEmpty();
        assertThat(ReportMeasure.fromCode(measure.code())).isEqualTo(measure);
        assertThat(measure.label().zh()).isNotEqualTo(measure.label().en());
    }

    @Test
    void rates_are_shown_in_their_unit() {
        assertThat(ReportMeasure.REFUSAL_RATE.text(new Ratio(13, 40))).isEqualTo("32.5%");
        assertThat(ReportMeasure.DISPUTES_PER_100_REQUESTS.text(new Ratio(20, 300)))
                .isEqualTo("6.7");
        assertThat(ReportMeasure.RECEIVED.text(new Ratio(1_300, 1))).isEqualTo("1300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "refusalrate", "公开率"})
    void an_unknown_code_is_refused_with_the_known_ones(String code) {
        assertThatThrownBy(() -> ReportMeasure.fromCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + code + "'")
                .hasMessageContaining("refusalRate");
    }
}
