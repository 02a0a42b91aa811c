package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.FigureRow;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.NonProcessingReason;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.UnavailableReason;
import org.gongkai.report.model.section.ApplicantFigures;
import org.gongkai.report.model.section.Applications;
import org.gongkai.report.model.section.CaseFigures;
import org.gongkai.report.model.section.DecisionFigures;
import org.gongkai.report.model.section.DocumentFigures;
import org.gongkai.report.model.section.DocumentFigures2019;
import org.gongkai.report.model.section.FeeFigures;
import org.gongkai.report.model.section.FeeFigures2019;
import org.gongkai.report.model.section.ItemFigures2019;
import org.gongkai.report.model.section.OtherOutcomes;
import org.gongkai.report.model.section.OtherOutcomes2019;
import org.gongkai.report.model.section.OtherOutcomes2021;
import org.gongkai.report.model.section.Outcomes;
import org.gongkai.report.model.section.ProactiveDisclosure;
import org.gongkai.report.model.section.ProcurementFigures2019;
import org.gongkai.report.model.section.Remedies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DomainValuesTest {

    private static final ApplicantFigures ROW = ApplicantFigures.of(1, 2, 3, 4, 5, 6, 21);

    @Test
    void a_row_is_read_by_applicant() {
        assertThat(Stream.of(ApplicantType.values()).map(ROW::of))
                .containsExactly(
                        ROW.naturalPerson(),
                        ROW.commercialEnterprise(),
                        ROW.researchInstitution(),
                        ROW.publicWelfareOrganisation(),
                        ROW.legalServiceInstitution(),
                        ROW.otherOrganisation());
    }

    @Test
    void a_row_of_disputes_is_read_by_result() {
        CaseFigures row = CaseFigures.of(1, 2, 3, 4, 10);

        assertThat(Stream.of(CaseResult.values()).map(row::of))
                .containsExactly(row.upheld(), row.corrected(), row.otherResult(), row.pending());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_has_a_figure_for_every_column(FigureRow row) {
        assertThat(row.figures()).hasSameSizeAs(row.columns());
        assertThat(row.columns()).doesNotHaveDuplicates();
    }

    static Stream<FigureRow> rows() {
        return Stream.of(
                ROW,
                CaseFigures.blank(),
                DocumentFigures.of(1, 2, 3),
                DecisionFigures.of(1),
                FeeFigures.blank(),
                DocumentFigures2019.of(1, 2, 3),
                ItemFigures2019.of(1, -2, 3),
                FeeFigures2019.of(1, -1),
                ProcurementFigures2019.blank());
    }

    @Test
    void one_reason_is_replaced_and_the_others_stay() {
        Outcomes blank = Outcomes.builder(Edition.Y2021).build();

        assertThat(blank.withRefused(RefusalReason.STATE_SECRET, ROW).refused())
                .hasSize(8)
                .containsEntry(RefusalReason.STATE_SECRET, ROW)
                .containsEntry(RefusalReason.THIRD_PARTY_RIGHTS, ApplicantFigures.blank());
        assertThat(blank.withUnavailable(UnavailableReason.NOT_HELD, ROW).unavailable(UnavailableReason.NOT_HELD))
                .isEqualTo(ROW);
        assertThat(blank.withNotProcessed(NonProcessingReason.REPEATED_REQUEST, ROW)
                        .notProcessed(NonProcessingReason.REPEATED_REQUEST))
                .isEqualTo(ROW);
        assertThat(blank.withGranted(ROW).granted()).isEqualTo(ROW);
    }

    @Test
    void one_way_of_other_handling_is_replaced() {
        OtherOutcomes2021 blank = OtherOutcomes2021.of(Map.of());

        assertThat(blank.withHandled(OtherHandling.OTHER, ROW).handled())
                .containsEntry(OtherHandling.OTHER, ROW)
                .containsEntry(OtherHandling.FEE_UNPAID, ApplicantFigures.blank());
    }

    @Test
    void outcomes_are_equal_however_they_were_built() {
        Outcomes some = Outcomes.builder(Edition.Y2021)
                .putRefused(RefusalReason.STATE_SECRET, ROW)
                .build();
        Outcomes all = Outcomes.builder(Edition.Y2021)
                .putRefused(RefusalReason.STATE_SECRET, ROW)
                .putRefused(RefusalReason.ADMINISTRATIVE_QUERY, ApplicantFigures.blank())
                .build();

        assertThat(some).isEqualTo(all).hasSameHashCodeAs(all);
        assertThat(some.refused().keySet()).containsExactly(RefusalReason.values());
    }

    @Test
    void other_handling_is_one_line_in_2019_and_three_since_2021() {
        assertThat(OtherOutcomes.blank(Edition.Y2019)).isEqualTo(OtherOutcomes2019.of(ApplicantFigures.blank()));
        assertThat(OtherOutcomes.blank(Edition.Y2021)).isEqualTo(OtherOutcomes2021.of(Map.of()));
        assertThat(OtherOutcomes2021.of(Map.of(OtherHandling.FEE_UNPAID, ROW)).handled(OtherHandling.FEE_UNPAID))
                .isEqualTo(ROW);
        assertThat(OtherOutcomes2021.of(Map.of(OtherHandling.FEE_UNPAID, ROW)).handled())
                .containsOnlyKeys(OtherHandling.values());
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void sections_know_their_edition(Edition edition) {
        assertThat(ProactiveDisclosure.blank(edition).edition()).isEqualTo(edition);
        assertThat(OtherOutcomes.blank(edition).edition()).isEqualTo(edition);
        assertThat(Applications.builder(edition).build().edition()).isEqualTo(edition);
    }

    @Test
    void what_belongs_to_one_edition_does_not_get_into_the_other() {
        DisclosureReport report = TestFigures.report(ReportFigures.blank(Edition.Y2021));
        Applications applications = Applications.builder(Edition.Y2019).build();

        assertThatThrownBy(() -> report.withProactiveDisclosure(ProactiveDisclosure.blank(Edition.Y2019)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section 二 is of the edition of 2019, the report of 2021");
        assertThatThrownBy(() -> report.withApplications(applications))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section 三 is of the edition of 2019, the report of 2021");
        assertThatThrownBy(() -> ReportFigures.of(
                        ProactiveDisclosure.blank(Edition.Y2021),
                        applications,
                        Remedies.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section 三 is of the edition of 2019, the report of 2021");
        assertThatThrownBy(() -> ReportFigures.builder(Edition.Y2021)
                        .set(ProactiveItem.REGULATIONS, DocumentFigures2019.of(1, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line T2.1.1 规章 has the columns issued, repealed, inForce,"
                        + " not made, disclosed, totalDisclosed");
        assertThatThrownBy(() -> report.differences(TestFigures.report(ReportFigures.blank(Edition.Y2019))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells of the editions 2021 and 2019 do not compare");
    }

    @Test
    void a_year_before_the_regulations_is_refused() {
        for (int year : List.of(2007, 0, -1, 10_000)) {
            assertThatThrownBy(() -> DisclosureReport.builder(Edition.Y2021)
                            .year(year)
                            .agency(Agency.named("淮安市人民政府"))
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("year '" + year + "' is not within 2008 and 9999");
        }
    }

    @Test
    void what_is_null_or_missing_is_named() {
        assertThatThrownBy(() -> Agency.builder().name(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> DisclosureReport.builder().figures((ReportFigures) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("figures");
        assertThatThrownBy(() -> ApplicantFigures.blank().withNaturalPerson(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("naturalPerson");
        assertThatThrownBy(() -> new CellDifference(null, Figure.blank(), Figure.blank()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("cell");
        assertThatThrownBy(() -> ReportFigures.builder(Edition.Y2021).set(0, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("figure");
        assertThatThrownBy(() -> DisclosureReport.builder().year(2023).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("DisclosureReport", "agency", "figures");
    }

    @Test
    void the_hash_codes_of_keys_are_the_same_on_every_machine() {
        assertThat(Agency.named("四川省财政厅")).hasSameHashCodeAs("四川省财政厅");
        assertThat(CreditCode.parse("91350100M000100Y43")).hasSameHashCodeAs("91350100M000100Y43");
    }

    @Test
    void texts_are_empty_until_somebody_writes_them() {
        DisclosureReport report = TestFigures.report(ReportFigures.blank(Edition.Y2021));

        assertThat(report.overview().isEmpty()).isTrue();
        assertThat(report.otherMatters()).isEqualTo(OtherMatters.empty());
        assertThat(report.title()).isEmpty();
    }
}
