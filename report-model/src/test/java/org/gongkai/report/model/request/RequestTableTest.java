package org.gongkai.report.model.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.CaseResult;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests, counted into Table 3 and compared with one. */
class RequestTableTest {

    private static final InformationRequest OLD = InformationRequest.builder()
            .id("2023-9")
            .received(LocalDate.of(2023, 12, 31))
            .applicant(ApplicantType.COMMERCIAL_ENTERPRISE)
            .closed(LocalDate.of(2024, 1, 1), Outcome.GRANTED)
            .build();
    private static final InformationRequest QUICK = InformationRequest.builder()
            .id("2024-1")
            .received(LocalDate.of(2024, 1, 1))
            .applicant(ApplicantType.NATURAL_PERSON)
            .closed(LocalDate.of(2024, 12, 31), RefusalReason.STATE_SECRET)
            .build();
    private static final InformationRequest LATE = InformationRequest.builder()
            .id("2024-2")
            .received(LocalDate.of(2024, 12, 31))
            .applicant(ApplicantType.NATURAL_PERSON)
            .closed(LocalDate.of(2025, 1, 1), OtherHandling.FEE_UNPAID)
            .build();
    private static final List<InformationRequest> ALL = List.of(LATE, QUICK, OLD);

    private static List<String> ids(RequestTable table, String cell) {
        return table.requests(CellAddress.parse(cell)).stream()
                .map(InformationRequest::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2023, T3.1:B,     2023-9
            2023, T3.4:B,     2023-9
            2023, T3.1:A,     -
            2024, T3.2:B,     2023-9
            2024, T3.3.1:B,   2023-9
            2024, T3.1:A,     2024-1 2024-2
            2024, T3.3.3.1:A, 2024-1
            2024, T3.3.7:G,   2023-9 2024-1
            2024, T3.4:G,     2024-2
            2024, T2.1.1:issued, -
            2025, T3.2:G,     2024-2
            2025, T3.3.6.2:A, 2024-2
            2025, T3.1:G,     -
            """)
    void a_request_counts_in_each_year_in_which_it_was_open(int year, String cell, String expected) {
        List<String> ids = expected == null ? List.of() : List.of(expected.split(" "));
        RequestTable table = RequestTable.of(year, ALL);

        assertThat(ids(table, cell)).isEqualTo(ids);
        if (cell.startsWith("T3")) {
            assertThat(table.figures().get(CellAddress.parse(cell))).isEqualTo(Figure.of(ids.size()));
        }
    }

    @Test
    void a_request_knows_its_cells() {
        RequestTable table = RequestTable.of(2024, ALL);

        assertThat(table.cells(OLD))
                .extracting(CellAddress::toString)
                .containsExactly("T3.2:B", "T3.2:G", "T3.3.1:B", "T3.3.1:G", "T3.3.7:B", "T3.3.7:G");
        assertThat(table.requests()).containsExactly(OLD, QUICK, LATE);
        assertThat(RequestTable.of(2022, ALL).cells(OLD)).isEmpty();
    }

    @Test
    void a_table_of_no_request_is_all_zeros() {
        ReportFigures figures = RequestTable.of(2024, List.of()).figures();

        assertThat(figures.cellsWhere(figure -> figure.equals(Figure.of(0))))
                .hasSize(175)
                .allMatch(cell -> cell.table().equals("T3"));
        assertThat(figures.cellsWhere(Figure::isBlank))
                .noneMatch(cell -> cell.table().equals("T3"));
    }

    @Test
    void differences_name_the_requests_of_the_cell() {
        RequestTable table = RequestTable.of(2024, ALL);
        CellAddress granted = CellAddress.parse("T3.3.1:B");
        CellAddress partly = CellAddress.parse("T3.3.2:B");
        CellAddress refused = CellAddress.parse("T3.3.3.1:A");
        ReportFigures stated =
                table.figures().with(granted, 0).with(partly, Figure.blank()).with(refused, Figure.parse("1（国防）"));

        assertThat(table.differences(table.figures())).isEmpty();
        assertThat(table.differences(stated))
                .extracting(RequestDifference::toString)
                .containsExactly("T3.3.1:B: 0 stated, 1 counted (2023-9)", "T3.3.2:B: (blank) stated, 0 counted");
        assertThat(table.differences(stated).get(0).excess()).hasValue(-1);
        assertThat(table.differences(stated).get(1).excess()).isEmpty();
    }

    @Test
    void only_table_3_is_filled() {
        CellAddress issued = CellAddress.parse("T2.1.1:issued");
        ReportFigures draft = ReportFigures.blank(Edition.Y2021).with(issued, 7).with(CellAddress.parse("T3.1:A"), 99);
        RequestTable table = RequestTable.of(2024, ALL);

        assertThat(table.fill(draft)).isEqualTo(table.figures().with(issued, 7));
        assertThat(table.applications().received().naturalPerson()).isEqualTo(Figure.of(2));
        assertThatThrownBy(() -> table.fill(ReportFigures.blank(Edition.Y2019)))
                .hasMessage("figures of the edition of 2019 and a table of the edition of 2021 do not compare");
    }

    @Test
    void a_result_counts_in_the_line_of_the_whole_where_the_edition_has_no_line_for_it() {
        ReportPeriod year = ReportPeriod.ofYear(2025);
        RequestTable table = RequestTable.of(Edition.Y2019, year, ALL);

        assertThat(ids(table, "T3.3.6:A")).containsExactly("2024-2");
        InformationRequest whole = LATE.withResult(Outcome.OTHER);
        assertThat(ids(RequestTable.of(Edition.Y2019, year, List.of(whole)), "T3.3.6:A"))
                .containsExactly("2024-2");
        assertThatThrownBy(() -> RequestTable.of(2025, List.of(whole)))
                .hasMessageStartingWith(
                        "request '2024-2': the edition of 2021 does not count 'other'; it counts granted,")
                .hasMessageContaining("other.feeUnpaid");
        assertThat(RequestTable.of(2024, List.of(whole)).requests()).containsExactly(whole);
    }

    @Test
    void two_requests_of_one_id_are_refused() {
        List<InformationRequest> twice = List.of(OLD, LATE.withId("2023-9"));

        assertThatThrownBy(() -> RequestTable.of(2024, twice))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        e -> assertThat(e.message(Locale.CHINESE)).isEqualTo("台账中有两件申请的编号都是“2023-9”"))
                .hasMessage("two requests have the id '2023-9'");
    }

    @Test
    void codes_are_the_names_of_the_tables() {
        assertThat(RequestTerms.code(RefusalReason.STATE_SECRET)).isEqualTo("refused.stateSecret");
        assertThat(RequestTerms.result("other")).isEqualTo(Outcome.OTHER);
        assertThat(RequestTerms.result("other.other")).isEqualTo(OtherHandling.OTHER);
        assertThat(RequestTerms.applicant("naturalPerson")).isEqualTo(ApplicantType.NATURAL_PERSON);
        assertThat(QUICK).hasToString("2024-1 naturalPerson 2024-01-01/2024-12-31 refused.stateSecret");
        assertThatThrownBy(() -> RequestTerms.result("secret"))
                .hasMessageStartingWith(
                        "unknown result of a request 'secret'; known: granted, partlyGranted, refused.state");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> OLD.withId(" ")).hasMessage("id of a request is blank: ' '");
        assertThatThrownBy(() -> OLD.withResult(Outcome.REFUSED)).hasMessageContaining("'refused'; known: ");
        assertThatThrownBy(() -> OLD.withResult(ApplicationLine.RECEIVED)).hasMessageContaining("'received'; known: ");
        assertThatThrownBy(() -> OLD.withApplicant(Total.TOTAL)).hasMessageContaining("'total'; known: naturalPerson,");
        assertThatThrownBy(() -> OLD.withApplicant(CaseResult.UPHELD)).hasMessageContaining("'upheld'; known: ");
        assertThatThrownBy(() -> OLD.withClosed(LocalDate.of(2023, 12, 30)))
                .hasMessage("request '2023-9' was closed on '2023-12-30', before it was received on '2023-12-31'");
        assertThatThrownBy(() -> InformationRequest.builder()
                        .id("1")
                        .received(LocalDate.of(2024, 1, 1))
                        .applicant(ApplicantType.NATURAL_PERSON)
                        .closed(LocalDate.of(2024, 1, 1))
                        .build())
                .hasMessage("request '1' is closed with a day and a result, or open: closed '2024-01-01', result ''");
    }
}
