package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.OverviewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What travels with the tables: texts, fee, provenance, kinds and levels. */
class SideValuesTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    @ParameterizedTest
    @EnumSource
    void a_part_of_the_overview_is_written_and_read_by_its_name(OverviewPart part) throws ReflectiveOperationException {
        Overview overview = Overview.builder().part(part, "文").build();

        assertThat(overview.part(part)).contains("文");
        assertThat(Overview.class.getMethod(part.code()).invoke(overview)).isEqualTo(Optional.of("文"));
        assertThat(overview.isEmpty()).isFalse();
        assertThat(overview.introduction()).isEmpty();
    }

    @Test
    void a_fee_states_requests_and_yuan() {
        ProcessingFee fee = ProcessingFee.of(2, new BigDecimal("650"));

        assertThat(fee.requests()).hasValue(2);
        assertThat(fee.amountYuan()).contains(new BigDecimal("650"));
        assertThat(ProcessingFee.builder().build().requests()).isEmpty();
        assertThat(OtherMatters.builder().processingFee(fee).build().processingFee())
                .contains(fee);
    }

    @Test
    void a_fee_is_written_out() {
        assertThat(ProcessingFee.of(2, new BigDecimal("6.5E+2")).amountYuan()).contains(new BigDecimal("650"));
        assertThat(ProcessingFee.of(2, new BigDecimal("650.50")).amountYuan()).contains(new BigDecimal("650.5"));
        assertThat(ProcessingFee.of(-999_999_999_999_999_999L, new BigDecimal("0.12345678901234567"))
                        .requests())
                .hasValue(-999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000000000, 1, requests of a processing fee has more than 18 digits: '1000000000000000000'",
        "-1000000000000000000, 1, requests of a processing fee has more than 18 digits: '-1000000000000000000'",
        "1, 3.91E+1000002, amountYuan of a processing fee has more than 18 digits: '3.91E+1000002'",
        "1, 1E-18, amountYuan of a processing fee has more than 18 digits: '1E-18'",
        "1, 1234567890123456.789, amountYuan of a processing fee has more than 18 digits: '1234567890123456.789'"
    })
    void a_fee_of_more_digits_than_a_figure_has_is_refused(long requests, BigDecimal amount, String message) {
        assertThatThrownBy(() -> ProcessingFee.of(requests, amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_cell_has_a_place_in_its_source_where_one_is_known() {
        SourceLocation place = SourceLocation.ofText(37, 12);
        Provenance provenance = Provenance.builder().put(CELL, place).build();

        assertThat(provenance.location(CELL)).contains(place);
        assertThat(provenance.cells()).containsExactly(CELL);
        assertThat(provenance.location(CellAddress.parse("T3.1:B"))).isEmpty();
        assertThat(provenance).isEqualTo(Provenance.of(Map.of(CELL, place))).hasSameHashCodeAs(Map.of(CELL, place));
        assertThat(Provenance.none()).isEqualTo(Provenance.builder().build()).isNotEqualTo(provenance);
        assertThat(provenance).hasToString("Provenance{T3.1:A=37:12}");
    }

    @Test
    void places_may_be_worked_out_when_somebody_asks_and_then_once() {
        SourceLocation place = SourceLocation.ofText(37, 12);
        AtomicInteger asked = new AtomicInteger();
        Provenance provenance = Provenance.lazily(() -> {
            asked.incrementAndGet();
            return Map.of(CELL, place);
        });

        assertThat(asked).hasValue(0);
        assertThat(provenance.location(CELL)).contains(place);
        assertThat(provenance.cells()).containsExactly(CELL);
        assertThat(provenance).isEqualTo(Provenance.of(Map.of(CELL, place)));
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> provenance.cells().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_place_that_is_null_is_refused_by_name() {
        assertThatThrownBy(() -> Provenance.builder().put(CELL, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("location");
    }

    @Test
    void a_place_reads_as_line_and_column_or_as_a_cell_of_a_table() {
        assertThat(SourceLocation.ofText(37, 12)).hasToString("37:12");
        assertThat(SourceLocation.builder().line(37).build()).hasToString("37");
        assertThat(SourceLocation.builder()
                        .page(3)
                        .table(2)
                        .tableRow(5)
                        .tableColumn(3)
                        .path("html/body/table[2]")
                        .build())
                .hasToString("page 3 table 2 row 5 column 3 html/body/table[2]");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_what_its_code_says(AgencyKind kind) {
        assertThat(AgencyKind.fromCode(kind.code())).isSameAs(kind);
        assertThat(kind.label()).isNotEqualTo(Label.of("", ""));
    }

    @ParameterizedTest
    @EnumSource
    void a_level_is_what_its_code_says(AgencyLevel level) {
        assertThat(AgencyLevel.fromCode(level.code())).isSameAs(level);
    }

    @ParameterizedTest
    @EnumSource
    void a_state_is_what_its_code_says(Figure.State state) {
        assertThat(Figure.State.fromCode(state.code())).isSameAs(state);
    }

    @Test
    void an_unknown_code_is_answered_with_what_is_known() {
        assertThatThrownBy(() -> AgencyKind.fromCode("city"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown kind of agency 'city'; known: GOVERNMENT, DEPARTMENT, TOWNSHIP, OTHER");
        assertThatThrownBy(() -> AgencyLevel.fromCode("city"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown level of agency 'city'; known: NATIONAL, PROVINCE, PREFECTURE, COUNTY, TOWNSHIP");
        assertThatThrownBy(() -> Figure.State.fromCode("zero"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown state of a figure 'zero'; known: number, blank, notApplicable, unreadable");
    }
}
