package org.gongkai.report.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.testkit.slip.CellSlips;
import org.gongkai.report.testkit.slip.DigitSlips;
import org.gongkai.report.testkit.slip.Draw;

/**
 * Slips of a clerk, as pure functions: the same report, cell and random numbers give the same slip. They change whole
 * numbers that are not negative and nothing else; a slip that would change nothing is not made.
 *
 * <pre>{@code
 * Optional<Slip> slip = Slips.make(SlipKind.DIGITS_SWAPPED, report, CellAddress.parse("T3.1:A"), new Random(7));
 * Optional<Slip> typo = Slips.typo(report, cell, new Random(7));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Slips {

    /** The kinds that concern one number alone. */
    private static final Set<SlipKind> WITHIN_A_NUMBER =
            Collections.unmodifiableSet(EnumSet.range(SlipKind.DIGIT_CHANGED, SlipKind.LEFT_ZERO));

    private static final Map<SlipKind, Double> TYPO_WEIGHTS = weights();

    private Slips() {}

    private static Map<SlipKind, Double> weights() {
        Map<SlipKind, Double> weights = new EnumMap<>(SlipKind.class);
        weights.put(SlipKind.DIGIT_CHANGED, 0.40);
        weights.put(SlipKind.DIGITS_SWAPPED, 0.18);
        weights.put(SlipKind.DIGIT_DROPPED, 0.14);
        weights.put(SlipKind.DIGIT_ADDED, 0.14);
        weights.put(SlipKind.LEFT_ZERO, 0.14);
        return Collections.unmodifiableMap(weights);
    }

    /** How likely each kind of {@linkplain #typo typo} is; the sum is 1. */
    public static Map<SlipKind, Double> typoWeights() {
        return TYPO_WEIGHTS;
    }

    /**
     * A slip of one kind at a cell; empty where it is impossible there or would change nothing.
     *
     * @throws IllegalArgumentException where the report's edition has no such cell
     */
    public static Optional<Slip> make(
            SlipKind kind, DisclosureReport report, CellAddress cell, RandomGenerator random) {
        Form form = report.edition().form();
        DisclosureReport changed = switch (kind) {
            case ROW_SHIFTED -> CellSlips.shifted(report, form.lineOf(cell));
            case NEIGHBOURS_SWAPPED -> CellSlips.swapped(report, cell, random);
            case TOTAL_NOT_UPDATED -> CellSlips.withoutUpdate(report, cell);
            default -> mistyped(kind, report, cell, random);
        };
        return changed.equals(report)
                ? Optional.empty()
                : Optional.of(new Slip(kind, changed, report.differences(changed)));
    }

    /** A slip of one kind somewhere in the report; empty where no cell allows it. */
    public static Optional<Slip> make(SlipKind kind, DisclosureReport report, RandomGenerator random) {
        for (CellAddress cell : Draw.shuffled(report.edition().cells(), random)) {
            Optional<Slip> slip = make(kind, report, cell, random);
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    /**
     * A typo in one cell: of 100, 40 are a wrong digit, 18 neighbouring digits swapped, 14 a digit dropped, 14 a digit
     * added and 14 a value left as 0. A kind that is impossible in the cell yields to the others. Empty where the cell
     * holds no whole number.
     */
    public static Optional<Slip> typo(DisclosureReport report, CellAddress cell, RandomGenerator random) {
        return Draw.byWeight(TYPO_WEIGHTS, random).stream()
                .flatMap(kind -> make(kind, report, cell, random).stream())
                .findFirst();
    }

    /** Slips of one kind in reports; a report that allows none is left as it is, and the slip has no changes. */
    public static Arbitrary<Slip> in(Arbitrary<DisclosureReport> reports, SlipKind kind) {
        return Combinators.combine(reports, Arbitraries.longs())
                .as((report, seed) ->
                        make(kind, report, new Random(seed)).orElseGet(() -> new Slip(kind, report, List.of())));
    }

    /** Slips of all kinds in reports. */
    public static Arbitrary<Slip> in(Arbitrary<DisclosureReport> reports) {
        return Arbitraries.of(SlipKind.values()).flatMap(kind -> in(reports, kind));
    }

    private static DisclosureReport mistyped(
            SlipKind kind, DisclosureReport report, CellAddress cell, RandomGenerator random) {
        long number = report.figure(cell).countOr(-1);
        if (number < 0) {
            return report;
        }
        return withinNumber(kind, number, random).stream()
                .mapToObj(wrong -> report.with(cell, Figure.of(wrong)))
                .findFirst()
                .orElse(report);
    }

    /** The wrong number; empty where the slip is impossible or changes nothing. */
    static OptionalLong withinNumber(SlipKind kind, long number, RandomGenerator random) {
        String digits = Long.toString(number);
        OptionalLong wrong = switch (kind) {
            case DIGIT_CHANGED -> DigitSlips.changed(digits, random);
            case DIGITS_SWAPPED -> DigitSlips.swapped(digits, random);
            case DIGIT_DROPPED -> DigitSlips.dropped(digits, random);
            case DIGIT_ADDED -> DigitSlips.added(digits, random);
            case DIGIT_DOUBLED -> DigitSlips.doubled(digits, random);
            case LEFT_ZERO -> OptionalLong.of(0);
            case ROW_SHIFTED, NEIGHBOURS_SWAPPED, TOTAL_NOT_UPDATED ->
                throw new IllegalArgumentException(kind + " is no slip within a number; those are " + WITHIN_A_NUMBER);
        };
        return wrong.isPresent() && wrong.getAsLong() != number ? wrong : OptionalLong.empty();
    }
}
