package org.gongkai.report.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipPricingTest {

    private static final CellLayout LAYOUT = SystemPlan.of(Edition.Y2021).get(0).layout();

    private static WrongCell wrong(String cell, long written, long meant) {
        return new WrongCell(CellAddress.parse(cell), written, meant);
    }

    private static double alone(long meant, long written) {
        return DigitSlips.of(meant, written).cost();
    }

    /** The design's formula by hand: 5 − ln(0.75 · typo + 0.25 · exp(−written / mean) / mean), mean 0.8 · meant + 6. */
    private static double formula(long meant, long written, double typo) {
        double mean = 0.8 * meant + 6;
        return 5 - Math.log(0.75 * typo + 0.25 * Math.exp(-written / mean) / mean);
    }

    @ParameterizedTest
    @CsvSource({
        "13, 31, DIGITS_SWAPPED, 0.18",
        "13, 18, DIGIT_CHANGED, 0.0222222222222",
        "13, 3, DIGIT_DROPPED, 0.07",
        "13, 133, DIGIT_ADDED, 0.00933333333333",
        "13, 0, LEFT_AS_ZERO, 0.14",
        "13, 57, OTHER_NUMBER, 0",
        "5, 0, LEFT_AS_ZERO, 0.184444444444",
        "0, 4, DIGIT_CHANGED, 0.0444444444444",
        "0, 10, DIGIT_ADDED, 0.007",
        "105, 5, DIGIT_DROPPED, 0.0466666666667",
        "112, 12, DIGIT_DROPPED, 0.0933333333333",
        "121, 112, DIGITS_SWAPPED, 0.09",
        "131, 113, DIGITS_SWAPPED, 0.09",
        "123, 321, OTHER_NUMBER, 0",
    })
    void a_slip_of_the_keyboard_is_named_and_costs(long meant, long written, RepairReason reason, double typo) {
        DigitSlips.Slip slip = DigitSlips.of(meant, written);
        assertThat(slip.reason()).isEqualTo(reason);
        assertThat(slip.cost()).isCloseTo(formula(meant, written, typo), within(1e-6));
    }

    @Property
    void any_number_for_any_other_has_a_finite_cost(
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long meant,
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long written) {
        if (meant != written) {
            assertThat(alone(meant, written)).isFinite().isGreaterThan(SlipCosts.WRONG_CELL);
        }
    }

    @Test
    void cells_of_their_own_add_up() {
        SlipPricing slips = SlipPricing.of(LAYOUT, List.of(wrong("T3.3.1:A", 31, 13), wrong("T3.4:C", 7, 2)));
        assertThat(slips.cost()).isCloseTo(alone(13, 31) + alone(2, 7), within(1e-9));
        assertThat(slips.reason(0)).isEqualTo(RepairReason.DIGITS_SWAPPED);
        assertThat(slips.reason(1)).isEqualTo(RepairReason.DIGIT_CHANGED);
        assertThat(SlipPricing.of(LAYOUT, List.of()).cost()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "T3.3.1:A, 31, 13, T3.3.1:B, 13, 31, 6, CELLS_SWAPPED",
        "T3.3.1:A, 31, 13, T3.3.2:A, 13, 31, 6, CELLS_SWAPPED",
        "T3.3.1:A, 31, 13, T3.3.1:D, 13, 31, 8, CELLS_SWAPPED",
        "T3.3.1:A, 31, 13, T3.4:A, 13, 31, 8, CELLS_SWAPPED",
        "T3.3.1:A, 0, 57, T3.3.1:B, 57, 0, 6, WRONG_PLACE",
        "T3.3.1:A, 4, 48, T3.3.1:B, 8, 0, 6.5, NUMBER_SPLIT",
        "T3.3.1:A, 4, 0, T3.3.1:B, 8, 48, 6.5, NUMBER_SPLIT",
    })
    void two_cells_can_be_one_slip(
            String one,
            long writtenOne,
            long meantOne,
            String two,
            long writtenTwo,
            long meantTwo,
            double cost,
            RepairReason reason) {
        SlipPricing slips =
                SlipPricing.of(LAYOUT, List.of(wrong(one, writtenOne, meantOne), wrong(two, writtenTwo, meantTwo)));
        assertThat(slips.cost()).isEqualTo(cost);
        assertThat(slips.reason(0)).isEqualTo(reason);
        assertThat(slips.reason(1)).isEqualTo(reason);
    }

    @Test
    void cells_in_neither_one_line_nor_one_column_are_not_swapped() {
        SlipPricing slips = SlipPricing.of(LAYOUT, List.of(wrong("T3.3.1:A", 57, 13), wrong("T3.3.2:B", 13, 57)));
        assertThat(slips.cost()).isGreaterThan(SlipCosts.DISTANT_SWAPPED);
    }

    @Test
    void a_total_summed_from_a_wrong_cell_is_no_slip_of_its_own() {
        SlipPricing slips = SlipPricing.of(LAYOUT, List.of(wrong("T3.3.1:A", 31, 13), wrong("T3.3.1:G", 58, 40)));
        assertThat(slips.cost()).isCloseTo(alone(13, 31) + SlipCosts.TOTAL_FOLLOWED, within(1e-9));
        assertThat(slips.reason(1)).isEqualTo(RepairReason.TOTAL_FOLLOWED);
        SlipPricing otherColumn = SlipPricing.of(LAYOUT, List.of(wrong("T3.3.1:A", 31, 13), wrong("T3.3.2:G", 58, 40)));
        assertThat(otherColumn.reason(1)).isNotEqualTo(RepairReason.TOTAL_FOLLOWED);
    }

    /** Against trying every way to pair the cells off. */
    @Property(tries = 200)
    void the_partition_is_the_cheapest_of_all(
            @ForAll @LongRange(min = 1, max = 99) long a, @ForAll @LongRange(max = 99) long b) {
        List<WrongCell> wrong = List.of(
                wrong("T3.3.1:A", a, b + 100),
                wrong("T3.3.1:B", b + 100, a),
                wrong("T3.3.1:C", a, b + 100),
                wrong("T3.3.2:A", b + 100, a),
                wrong("T3.3.2:C", b + 100, a));
        double cheapest = cheapest(wrong, new boolean[wrong.size()]);
        assertThat(SlipPricing.of(LAYOUT, wrong).cost()).isCloseTo(cheapest, within(1e-9));
    }

    private static double cheapest(List<WrongCell> wrong, boolean[] done) {
        int first = IntStream.range(0, done.length)
                .filter(i -> !done[i])
                .findFirst()
                .orElse(-1);
        if (first < 0) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int second = first; second < done.length; second++) {
            if (!done[second]) {
                boolean[] next = Arrays.copyOf(done, done.length);
                next[first] = true;
                next[second] = true;
                List<WrongCell> group =
                        first == second ? List.of(wrong.get(first)) : List.of(wrong.get(first), wrong.get(second));
                best = Math.min(best, SlipPricing.of(LAYOUT, group).cost() + cheapest(wrong, next));
            }
        }
        return best;
    }
}
