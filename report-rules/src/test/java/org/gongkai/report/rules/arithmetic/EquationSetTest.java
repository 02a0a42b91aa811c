package org.gongkai.report.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.locate.FullTables;
import org.junit.jupiter.api.Test;

/** The one engine says what the decimals say, and ranges never leave out what a blank cell may hold. */
class EquationSetTest {

    private static final CellAddress A = CellAddress.parse("T3.1:A");
    private static final CellAddress B = CellAddress.parse("T3.1:B");
    private static final CellAddress G = CellAddress.parse("T3.1:G");

    /** A + B = G + 0. */
    private static final EquationSet SUM =
            EquationSet.of(List.of(new LinearEquation("sum", List.of(A, B), List.of(G), 0)));

    private static ReportFigures row(String a, String b, String g) {
        return ReportFigures.builder(Edition.Y2021)
                .set(A, Figure.parse(a))
                .set(B, Figure.parse(b))
                .set(G, Figure.parse(g))
                .build();
    }

    private static ReportFigures spoilt(Random random, int cells) {
        List<CellAddress> all = Edition.Y2021.cells();
        ReportFigures figures = FullTables.valid(Edition.Y2021, random, true);
        for (int i = 0; i < cells; i++) {
            String text = List.of("", "7", "-3", "2.5", "两三件", "/", "900000000000000000")
                    .get(random.nextInt(7));
            figures = figures.with(all.get(random.nextInt(all.size())), Figure.parse(text));
        }
        return figures;
    }

    @Property
    void it_says_what_the_decimals_say(@ForAll Random random, @ForAll @IntRange(max = 30) int cells) {
        ReportFigures figures = spoilt(random, cells);
        EquationSet all = FormEquations.of(Edition.Y2021).all();
        CellRanges ranges = CellRanges.of(all, figures);
        long[] counts = all.counts(figures);
        for (int i = 0; i < all.size(); i++) {
            EquationResult exact = EquationResult.of(i, figures);
            boolean holds = exact.open().isEmpty() && !exact.fails();
            assertThat(ranges.holds(i)).isEqualTo(holds && all.isClosed(i, counts));
            if (all.isClosed(i, counts)) {
                assertThat(ranges.fails(i)).isEqualTo(exact.fails());
                assertThat(all.holds(i, counts)).isEqualTo(holds);
                assertThat(all.fails(i, counts)).isEqualTo(exact.fails());
            }
        }
    }

    @Test
    void a_sum_that_no_long_holds_is_refused_not_wrapped_round() {
        EquationSet twelve = EquationSet.of(List.of(new LinearEquation(
                "sum", Edition.Y2021.cells().stream().limit(12).toList(), List.of(), 0)));
        ReportFigures figures =
                ReportFigures.blank(Edition.Y2021).map((cell, figure) -> Figure.of(999_999_999_999_999_999L));

        assertThatThrownBy(() -> twelve.holds(0, twelve.counts(figures))).isInstanceOf(ArithmeticException.class);
        assertThat(CellRanges.of(twelve, figures).fails(0)).isTrue();
        assertThat(CellRanges.of(twelve, figures).holds(0)).isFalse();
    }

    @Test
    void one_blank_cell_is_forced() {
        CellRanges ranges = CellRanges.of(SUM, row("13", "", "20"));

        assertThat(ranges.get(B)).isEqualTo(Interval.ANY_COUNT);
        assertThat(ranges.narrow()).isTrue();
        assertThat(ranges.get(B)).isEqualTo(Interval.of(7));
        assertThat(ranges.holds(0)).isTrue();
    }

    @Test
    void two_blank_cells_are_bounded() {
        CellRanges ranges = CellRanges.of(SUM, row("", "", "20"));

        assertThat(ranges.narrow()).isTrue();
        assertThat(ranges.get(A)).isEqualTo(new Interval(0, 20));
        assertThat(ranges.holds(0)).isFalse();
        assertThat(ranges.fails(0)).isFalse();
    }

    @Test
    void a_blank_that_would_have_to_be_negative_leaves_nothing() {
        CellRanges ranges = CellRanges.of(SUM, row("33", "", "20"));

        assertThat(ranges.fails(0)).isTrue();
        assertThat(ranges.narrow()).isFalse();
    }

    @Test
    void what_has_no_end_stays_without_one() {
        CellRanges ranges = CellRanges.of(SUM, row("33", "", ""));

        assertThat(ranges.narrow()).isTrue();
        assertThat(ranges.get(G)).isEqualTo(new Interval(33, Interval.NO_END));
        assertThat(ranges.get(B)).isEqualTo(Interval.ANY_COUNT);
    }

    @Test
    void equations_that_contradict_each_other_come_to_an_end() {
        EquationSet climbing = EquationSet.of(List.of(
                new LinearEquation("up", List.of(A), List.of(B), -1),
                new LinearEquation("down", List.of(B), List.of(A), -1)));

        assertThat(CellRanges.of(climbing, ReportFigures.blank(Edition.Y2021)).narrow())
                .isTrue();
    }

    @Test
    void a_cell_of_none_of_the_equations_has_no_place() {
        assertThatThrownBy(() -> SUM.place(CellAddress.parse("T3.4:A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell T3.4:A stands in none of these equations");
    }

    @Property
    void what_a_completion_holds_is_never_left_out(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int blanks) {
        ReportFigures complete = FullTables.valid(Edition.Y2021, random, true);
        List<CellAddress> cells = Edition.Y2021.cells();
        ReportFigures figures = complete;
        for (int i = 0; i < blanks; i++) {
            figures = figures.with(cells.get(random.nextInt(cells.size())), Figure.blank());
        }
        CellRanges ranges = CellRanges.of(FormEquations.of(Edition.Y2021).all(), figures);

        assertThat(ranges.narrow()).isTrue();
        cells.forEach(
                cell -> assertThat(ranges.get(cell).contains(complete.get(cell).countOr(0)))
                        .isTrue());
    }

    @Property
    void an_interval_of_sums_holds_every_sum(@ForAll long one, @ForAll @LongRange(min = 0, max = 1000) long other) {
        Interval sum = Interval.of(clamp(one)).plus(new Interval(0, other)).minus(new Interval(-other, other));
        Stream.of(-1L, 0L, 1L)
                .forEach(some -> assertThat(sum.contains(clamp(one) + some * Math.min(1, other)))
                        .isTrue());
    }

    private static long clamp(long number) {
        return Math.max(-Interval.NO_END + 10, Math.min(Interval.NO_END - 10, number));
    }
}
