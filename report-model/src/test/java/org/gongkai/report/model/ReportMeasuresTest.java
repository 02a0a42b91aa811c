package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.model.section.ApplicantFigures;
import org.gongkai.report.model.section.CaseFigures;
import org.gongkai.report.model.section.Outcomes;
import org.gongkai.report.model.section.Remedies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMeasuresTest {

    private static ApplicantFigures total(long count) {
        return ApplicantFigures.of(count, 0, 0, 0, 0, 0, count);
    }

    /** 100 received; 80 handled: 30 granted, 10 partly, 16 refused, 20 unavailable, 4 not processed. */
    private static DisclosureReport report() {
        ReportFigures zeros = ReportFigures.blank(Edition.Y2021).map((cell, blank) -> Figure.of(0));
        DisclosureReport empty = TestFigures.report(zeros);
        Outcomes outcomes = empty.applications()
                .outcomes()
                .withGranted(total(30))
                .withPartlyGranted(total(10))
                .withRefused(RefusalReason.STATE_SECRET, total(6))
                .withRefused(RefusalReason.ADMINISTRATIVE_QUERY, total(10))
                .withUnavailable(UnavailableReason.NOT_HELD, total(20))
                .withNotProcessed(NonProcessingReason.REPEATED_REQUEST, total(4))
                .withTotal(total(80));
        return empty.withApplications(
                        empty.applications().withReceived(total(100)).withOutcomes(outcomes))
                .withRemedies(Remedies.builder()
                        .reconsideration(CaseFigures.of(5, 3, 1, 7, 16))
                        .directLitigation(CaseFigures.of(2, 1, 0, 0, 3))
                        .litigationAfterReconsideration(CaseFigures.of(0, 0, 0, 1, 1))
                        .build());
    }

    private static DisclosureReport with(String cell, Figure figure) {
        return report().with(CellAddress.parse(cell), figure);
    }

    @Test
    void every_measure_has_its_own_denominator() {
        ReportMeasures measures = report().measures();

        assertThat(measures.disclosureRate()).contains(new Ratio(40, 80));
        assertThat(measures.refusalRate()).contains(new Ratio(16, 80));
        assertThat(measures.unavailableRate()).contains(new Ratio(20, 80));
        assertThat(measures.notProcessedRate()).contains(new Ratio(4, 80));
        assertThat(measures.correctionRate()).contains(new Ratio(4, 12));
        assertThat(measures.disputesPerRequest()).contains(new Ratio(20, 100));
        assertThat(measures.disputesPer100Requests()).contains(20.0);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_blank_report_has_no_measure(Edition edition) {
        assertThat(all(TestFigures.report(ReportFigures.blank(edition)))).allMatch(Optional::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void a_report_of_zeros_has_no_measure(Edition edition) {
        ReportFigures zeros = ReportFigures.blank(edition).map((cell, blank) -> Figure.of(0));

        assertThat(all(TestFigures.report(zeros))).allMatch(Optional::isEmpty);
    }

    private static Stream<Optional<?>> all(DisclosureReport report) {
        ReportMeasures measures = report.measures();
        return Stream.of(
                measures.disclosureRate(),
                measures.refusalRate(),
                measures.unavailableRate(),
                measures.notProcessedRate(),
                measures.correctionRate(),
                measures.disputesPerRequest(),
                measures.disputesPer100Requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "无", "3.5", "1000000000000000000"})
    void a_cell_without_a_whole_number_leaves_the_measure_out(String text) {
        Figure figure = Figure.parse(text);

        assertThat(with("T3.3.1:G", figure).measures().disclosureRate()).isEmpty();
        assertThat(with("T3.3.7:G", figure).measures().disclosureRate()).isEmpty();
        assertThat(with("T3.3.3.8:G", figure).measures().refusalRate()).isEmpty();
        assertThat(with("T3.3.4.2:G", figure).measures().unavailableRate()).isEmpty();
        assertThat(with("T3.3.5.5:G", figure).measures().notProcessedRate()).isEmpty();
        assertThat(with("T4.2.2:otherResult", figure).measures().correctionRate())
                .isEmpty();
        assertThat(with("T3.1:G", figure).measures().disputesPerRequest()).isEmpty();
        assertThat(with("T4.1:total", figure).measures().disputesPerRequest()).isEmpty();
    }

    @Test
    void what_a_measure_does_not_need_may_be_blank() {
        assertThat(with("T3.3.1:A", Figure.blank()).measures().disclosureRate()).isPresent();
        assertThat(with("T4.1:pending", Figure.blank()).measures().correctionRate())
                .contains(new Ratio(4, 12));
    }

    @Test
    void a_sum_beyond_all_numbers_leaves_the_measure_out_or_is_exact() {
        Figure largest = Figure.of(999_999_999_999_999_999L);
        DisclosureReport report =
                TestFigures.report(ReportFigures.blank(Edition.Y2021).map((cell, blank) -> largest));

        assertThat(report.measures().refusalRate())
                .contains(new Ratio(8 * 999_999_999_999_999_999L, 999_999_999_999_999_999L));
    }

    @Property(tries = 100)
    void no_report_breaks_the_measures(@ForAll("figures") ReportFigures figures) {
        assertThat(all(TestFigures.report(figures))).hasSize(7);
    }

    @Provide
    Arbitrary<ReportFigures> figures() {
        return TestFigures.figures();
    }

    @Test
    void a_ratio_is_a_percentage_rounded_half_up() {
        assertThat(new Ratio(13, 40).percent(1)).hasToString("32.5");
        assertThat(new Ratio(1, 3).percent(2)).hasToString("33.33");
        assertThat(new Ratio(1, 8).percent(0)).hasToString("13");
        assertThat(new Ratio(13, 40)).hasToString("13/40");
        assertThat(new Ratio(1, 4).doubleValue()).isEqualTo(0.25);
    }

    @Test
    void a_ratio_to_zero_is_refused() {
        assertThatThrownBy(() -> new Ratio(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ratio with denominator 0: 3/0");
    }
}
