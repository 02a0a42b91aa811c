package org.gongkai.report.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.model.form.Edition;

/**
 * The arbitraries behind {@link ReportArbitraries}: of drafts, and of the numbers that make them.
 *
 * @param years the first and last year
 * @param sizes the sizes to choose from, the simplest first
 * @param density how many cells are filled
 */
record Drafts(Years years, List<ReportSize> sizes, Density density) {

    private static final int LAST_DAY_OF_JANUARY = 31;

    /**
     * Years, both included.
     *
     * @param first the first
     * @param last the last
     */
    record Years(int first, int last) {

        Optional<Years> within(Edition edition) {
            int from = Math.max(first, edition.firstYear());
            int to = Math.min(last, lastYear(edition));
            return from <= to ? Optional.of(new Years(from, to)) : Optional.empty();
        }

        private static int lastYear(Edition edition) {
            return Stream.of(Edition.values())
                    .mapToInt(Edition::firstYear)
                    .filter(year -> year > edition.firstYear())
                    .map(year -> year - 1)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }

        /** Shrinks towards the first year of the newest edition. */
        Arbitrary<Integer> arbitrary() {
            int target = Math.min(last, Math.max(first, Edition.Y2021.firstYear()));
            return Arbitraries.integers()
                    .between(first, last)
                    .shrinkTowards(target)
                    .edgeCases(edges -> edges.includeOnly(first, target, last));
        }
    }

    Drafts within(Set<Edition> editions, Set<ReportSize> allowed) {
        Years narrowed = editions.containsAll(Set.of(Edition.values()))
                ? years
                : editions.stream()
                        .flatMap(edition -> years.within(edition).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no year from " + years.first() + " to "
                                + years.last() + " has the edition of "
                                + editions.iterator().next().code()));
        List<ReportSize> common = sizes.stream().filter(allowed::contains).toList();
        if (common.isEmpty()) {
            throw new IllegalArgumentException("no body of size " + sizes + "; possible: " + allowed);
        }
        return new Drafts(narrowed, common, density);
    }

    /** Drafts with entries and trimmings of all kinds. */
    Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        years.arbitrary(),
                        Arbitraries.of(sizes),
                        Arbitraries.integers().between(0, 1).edgeCases(edges -> edges.includeOnly(0)),
                        entries(),
                        trimmings())
                .as((year, size, body, entries, trimmings) ->
                        new Draft(year, size, body, fitted(entries, size), trimmings));
    }

    /** Counts that are usual for a larger body are brought down; the largest ones are meant to be unusual. */
    private static List<Entry> fitted(List<Entry> entries, ReportSize size) {
        return entries.stream()
                .map(entry -> entry.count() > ReportSize.PROVINCE.usualMost()
                        ? entry
                        : new Entry(entry.slot(), 1 + (entry.count() - 1) % size.usualMost()))
                .toList();
    }

    private Arbitrary<List<Entry>> entries() {
        return new EntriesArbitrary(
                density, sizes.stream().mapToLong(ReportSize::usualMost).max().orElseThrow());
    }

    private static Arbitrary<Trimmings> trimmings() {
        Arbitrary<Boolean> choice = Arbitraries.of(false, true);
        return Combinators.combine(
                        choice, choice, choice, Arbitraries.integers().between(0, LAST_DAY_OF_JANUARY))
                .as(Trimmings::new)
                .edgeCases(edges -> edges.includeOnly(Trimmings.NONE));
    }
}
