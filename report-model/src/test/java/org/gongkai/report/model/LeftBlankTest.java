package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.model.section.DecisionFigures;
import org.gongkai.report.model.section.DocumentFigures;
import org.gongkai.report.model.section.DocumentFigures2019;
import org.gongkai.report.model.section.FeeFigures;
import org.gongkai.report.model.section.FeeFigures2019;
import org.gongkai.report.model.section.ItemFigures2019;
import org.gongkai.report.model.section.ProactiveDisclosure2019;
import org.gongkai.report.model.section.ProactiveDisclosure2021;
import org.gongkai.report.model.section.ProcurementFigures2019;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sets is blank; values that are equal have equal hashes, others are told apart. */
class LeftBlankTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    private static DisclosureReport report(int year, String agency) {
        return DisclosureReport.builder()
                .year(year)
                .agency(Agency.named(agency))
                .figures(ReportFigures.of(Edition.Y2021, Map.of()))
                .build();
    }

    @Test
    void a_table_2_of_2021_that_nobody_fills() {
        ProactiveDisclosure2021 table = ProactiveDisclosure2021.builder().build();

        assertThat(List.of(table.regulations(), table.normativeDocuments())).containsOnly(DocumentFigures.blank());
        assertThat(List.of(table.licensing(), table.penalties(), table.coercion()))
                .containsOnly(DecisionFigures.blank());
        assertThat(table.fees()).isEqualTo(FeeFigures.blank());
        assertThat(table.fees().amount()).isSameAs(Figure.blank());
    }

    @Test
    void a_table_2_of_2019_that_nobody_fills() {
        ProactiveDisclosure2019 table = ProactiveDisclosure2019.builder().build();

        assertThat(List.of(table.regulations(), table.normativeDocuments())).containsOnly(DocumentFigures2019.blank());
        assertThat(List.of(table.licensing(), table.otherServices(), table.penalties(), table.coercion()))
                .containsOnly(ItemFigures2019.blank());
        assertThat(table.fees()).isEqualTo(FeeFigures2019.blank());
        assertThat(table.procurement()).isEqualTo(ProcurementFigures2019.blank());
    }

    @Test
    void reasons_know_their_outcome() {
        assertThat(RefusalReason.values()).allMatch(each -> each.outcome() == Outcome.REFUSED);
        assertThat(UnavailableReason.values()).allMatch(each -> each.outcome() == Outcome.UNAVAILABLE);
        assertThat(NonProcessingReason.values()).allMatch(each -> each.outcome() == Outcome.NOT_PROCESSED);
        assertThat(OtherHandling.values()).allMatch(each -> each.outcome() == Outcome.OTHER);
    }

    @Test
    void kinds_and_levels_have_labels_in_both_languages() {
        assertThat(Stream.concat(
                        Stream.of(AgencyKind.values()).map(AgencyKind::label),
                        Stream.of(AgencyLevel.values()).map(AgencyLevel::label)))
                .allSatisfy(label -> {
                    assertThat(label.zh()).isNotBlank();
                    assertThat(label.en()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2020, 2021, 9999})
    void years_from_the_first_to_the_last_are_taken(int year) {
        assertThat(report(year, "甲").year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2007, 10000, 0, -2023})
    void other_years_are_refused_and_quoted(int year) {
        assertThatThrownBy(() -> DisclosureReport.builder()
                        .year(year)
                        .agency(Agency.named("甲"))
                        .figures(ReportFigures.of(Edition.Y2021, Map.of()))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + year + "'");
    }

    @Test
    void hashes_tell_reports_apart_by_year_agency_and_figures() {
        DisclosureReport report = report(2023, "甲");

        assertThat(report).hasSameHashCodeAs(report(2023, "甲")).isEqualTo(report(2023, "甲"));
        assertThat(Stream.of(report, report(2022, "甲"), report(2023, "乙"), report.with(CELL, Figure.of(7)))
                        .map(DisclosureReport::hashCode))
                .doesNotHaveDuplicates();
        assertThat(report.toBuilder().build()).isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void figures_are_equal_by_their_cells(Edition edition) {
        ReportFigures blank = ReportFigures.of(edition, Map.of());
        ReportFigures one = ReportFigures.of(edition, Map.of(CELL, Figure.of(1)));

        assertThat(one).isNotEqualTo(blank).doesNotHaveSameHashCodeAs(blank);
        assertThat(one).hasSameHashCodeAs(ReportFigures.of(edition, Map.of(CELL, Figure.of(1))));
    }

    @Test
    void sums_are_equal_by_what_was_added() {
        ReportSum one = ReportSum.builder(Edition.Y2021).add(report(2023, "甲")).build();
        ReportSum two = one.plus(report(2023, "乙"));
        ReportSum larger = ReportSum.builder(Edition.Y2021)
                .add(report(2023, "甲").with(CELL, Figure.of(3)))
                .build();

        assertThat(two).isNotEqualTo(one).doesNotHaveSameHashCodeAs(one);
        assertThat(larger).isNotEqualTo(one).doesNotHaveSameHashCodeAs(one);
        assertThat(one).isNotEqualTo("one").isNotEqualTo(null);
        assertThat(two).asString().startsWith("ReportSum{2021, 2 reports, ");
        assertThat(ReportSum.builder(Edition.Y2021)
                        .add(report(2023, "乙"))
                        .add(report(2023, "甲"))
                        .build())
                .isEqualTo(two)
                .hasSameHashCodeAs(two);
    }

    @Test
    void identifiers_are_equal_by_their_text() {
        DivisionCode code = DivisionCode.parse("510502");
        CreditCode credit = CreditCode.parse("91350100M000100Y43");

        assertThat(code).isEqualTo(DivisionCode.parse("510502")).hasSameHashCodeAs(DivisionCode.parse("510502"));
        assertThat(code)
                .isNotEqualTo(DivisionCode.parse("510503"))
                .doesNotHaveSameHashCodeAs(DivisionCode.parse("510503"));
        assertThat(code).isNotEqualTo("510502");
        assertThat(credit).isNotEqualTo("91350100M000100Y43").isNotEqualTo(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "10", "999999999", "1000000000", "123456789"})
    void a_number_written_plainly_is_shown_as_it_was(String text) {
        Figure figure = Figure.parse(text);

        assertThat(figure).isEqualTo(Figure.of(Long.parseLong(text)));
        assertThat(figure.isPlain()).isTrue();
        assertThat(Figure.parse(text + "件").isPlain()).isFalse();
    }
}
