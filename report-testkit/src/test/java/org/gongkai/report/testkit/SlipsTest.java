package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of a clerk. */
class SlipsTest {

    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2023;

    @Property(tries = 300)
    void a_slip_changes_what_it_says_and_can_be_taken_back(
            @ForAll @Dense DisclosureReport report, @ForAll SlipKind kind, @ForAll long seed) {
        Optional<Slip> made = Slips.make(kind, report, new Random(seed));
        assertThat(made).isPresent();
        Slip slip = made.orElseThrow();
        assertThat(slip.changes()).isNotEmpty();
        assertThat(report.figures().apply(slip.changes()))
                .isEqualTo(slip.report().figures());
        assertThat(slip.original()).isEqualTo(report);
        assertThat(Slips.make(kind, report, new Random(seed))).contains(slip);
    }

    @Property(tries = 100)
    void a_slip_can_be_had_for_a_parameter(@ForAll Slip slip) {
        assertThat(slip.original().differences(slip.report())).isEqualTo(slip.changes());
    }

    @Property(tries = 200)
    void a_typo_in_table_3_is_found(@ForAll @Dense DisclosureReport report, @ForAll long seed) {
        Random random = new Random(seed);
        List<CellAddress> cells = report.edition().cells().stream()
                .filter(each -> each.table().equals("T3"))
                .toList();
        CellAddress cell = cells.get(random.nextInt(cells.size()));
        Slips.typo(report, cell, random)
                .ifPresent(slip -> assertThat(ReportValidator.standard()
                                .validate(slip.report())
                                .isValid())
                        .as(slip.changes().toString())
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT_CHANGED, 42, '[02-9][2]|4[013-9]'",
        "DIGITS_SWAPPED, 42, 24",
        "DIGIT_DROPPED, 42, '[42]'",
        "DIGIT_ADDED, 42, '[1-9]42|4[0-9]2|42[0-9]'",
        "DIGIT_DOUBLED, 42, '442|422'",
        "LEFT_ZERO, 42, 0"
    })
    void a_number_becomes_what_such_a_slip_makes_of_it(SlipKind kind, long number, String expected) {
        CellAddress cell = CellAddress.parse("T3.1:A");
        DisclosureReport report = REPORT.with(cell, Figure.of(number));
        for (int seed = 0; seed < 200; seed++) {
            Figure wrong = Slips.make(kind, report, cell, new Random(seed))
                    .orElseThrow()
                    .report()
                    .figure(cell);
            assertThat(wrong.toString()).matches("0?(" + expected + ")|2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DIGITS_SWAPPED, 44",
        "DIGIT_DROPPED, 4",
        "LEFT_ZERO, 0",
        "DIGIT_ADDED, 999999999999999999",
        "DIGIT_CHANGED, -4"
    })
    void an_impossible_slip_is_not_made(SlipKind kind, long number) {
        CellAddress cell = CellAddress.parse("T3.1:A");
        assertThat(Slips.make(kind, REPORT.with(cell, Figure.of(number)), cell, new Random(1)))
                .isEmpty();
    }

    @Test
    void typos_come_as_often_as_they_do_in_life() {
        Map<SlipKind, Integer> counts = new EnumMap<>(SlipKind.class);
        CellAddress cell = CellAddress.parse("T3.1:A");
        DisclosureReport report = REPORT.with(cell, Figure.of(1295));
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            counts.merge(Slips.typo(report, cell, random).orElseThrow().kind(), 1, Integer::sum);
        }
        assertThat(counts.keySet()).isEqualTo(Slips.typoWeights().keySet());
        counts.forEach((kind, count) ->
                assertThat(count / 10_000.0).isCloseTo(Slips.typoWeights().get(kind), within(0.02)));
    }

    @Test
    void a_row_shifts_to_the_right_and_keeps_its_total() {
        Slip slip = made(SlipKind.ROW_SHIFTED, "T3.3.1:C");
        assertThat(texts(slip)).containsExactly("T3.3.1:A: 13 -> 0", "T3.3.1:B: 4 -> 13", "T3.3.1:C: 0 -> 4");
    }

    @Test
    void neighbours_change_places() {
        assertThat(texts(made(SlipKind.NEIGHBOURS_SWAPPED, "T3.3.1:A")))
                .isIn(
                        List.of("T3.3.1:A: 13 -> 4", "T3.3.1:B: 4 -> 13"),
                        List.of("T3.3.1:A: 13 -> 18", "T3.3.2:A: 18 -> 13"));
    }

    @Test
    void a_total_lacks_what_came_late() {
        assertThat(texts(made(SlipKind.TOTAL_NOT_UPDATED, "T3.3.1:B"))).containsExactly("T3.3.1:G: 17 -> 13");
        assertThat(Slips.make(SlipKind.TOTAL_NOT_UPDATED, REPORT, CellAddress.parse("T3.3.1:G"), new Random(1)))
                .isEmpty();
    }

    @Test
    void a_slip_between_cells_is_none_within_a_number() {
        assertThatThrownBy(() -> Slips.withinNumber(SlipKind.ROW_SHIFTED, 4, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DIGIT_CHANGED");
    }

    private static Slip made(SlipKind kind, String cell) {
        return Slips.make(kind, REPORT, CellAddress.parse(cell), new Random(1)).orElseThrow();
    }

    private static List<String> texts(Slip slip) {
        List<String> texts = new ArrayList<>();
        for (CellDifference change : slip.changes()) {
            texts.add(change.toString());
        }
        return texts;
    }
}
