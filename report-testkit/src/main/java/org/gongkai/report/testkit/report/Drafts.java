package org.gongkai.report.testkit.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.form.Edition;

/**
 * The arbitraries behind the reports: of drafts, and of the numbers that make them.
 *
 * @param years the first and last year
 * @param sizes the sizes to choose from, the simplest first
 * @param density how many cells are filled
 */
public record Drafts(Years years, List<Bodies> sizes, Density density) {

    private static final int LAST_DAY_OF_JANUARY = 31;

    /**
     * Years, both included.
     *
     * @param first the first
     * @param last the last
     */
    public record Years(int first, int last) {

        /** Those of them for which an edition is prescribed. */
        public Optional<Years> within(Edition edition) {
            int from = Math.max(first, edition.firstYear());
            int to = Math.min(last, lastYear(edition));
            return from <= to ? Optional.of(new Years(from, to)) : Optional.empty();
        }

        /** The last of them, without a gap, for which one of some editions is prescribed. */
        private Years within(Set<Edition> editions) {
            List<Years> spans = editions.stream()
                    .sorted(Comparator.reverseOrder())
                    .flatMap(edition -> within(edition).stream())
                    .toList();
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("no year from " + first + " to " + last + " has the edition of "
                        + editions.stream().sorted().map(Edition::code).collect(Collectors.joining(", ")));
            }
            return spans.stream()
                    .reduce((later, earlier) ->
                            earlier.last + 1 == later.first ? new Years(earlier.first, later.last) : later)
                    .orElseThrow();
        }

        private static int lastYear(Edition edition) {
            return Stream.of(Edition.values())
                            .mapToInt(Edition::firstYear)
                            .filter(year -> year > edition.firstYear())
                            .min()
                            .orElse(Integer.MAX_VALUE)
                    - 1;
        }

        /** Shrinks towards the first year of the newest edition. */
        Arbitrary<Integer> arbitrary() {
            int target = Math.min(last, Math.max(first, Edition.newest().firstYear()));
            return Arbitraries.integers()
                    .between(first, last)
                    .shrinkTowards(target)
                    .edgeCases(edges -> edges.includeOnly(first, target, last));
        }
    }

    /**
     * The drafts among these on one of some editions, of bodies of some levels.
     *
     * @throws IllegalArgumentException where there are none
     */
    public Drafts within(Set<Edition> editions, Set<AgencyLevel> levels) {
        Years narrowed = editions.containsAll(Set.of(Edition.values())) ? years : years.within(editions);
        List<Bodies> common =
                sizes.stream().filter(size -> levels.contains(size.level())).toList();
        if (common.isEmpty()) {
            throw new IllegalArgumentException(
                    "no body of size " + sizes.stream().map(Bodies::level).toList() + "; possible: " + levels);
        }
        return new Drafts(narrowed, common, density);
    }

    /** Drafts with entries and trimmings of all kinds. */
    public Arbitrary<Draft> drafts() {
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
    private static List<Entry> fitted(List<Entry> entries, Bodies size) {
        return entries.stream()
                .map(entry -> entry.count() > Bodies.MOST
                        ? entry
                        : new Entry(entry.slot(), 1 + (entry.count() - 1) % size.usualMost()))
                .toList();
    }

    private Arbitrary<List<Entry>> entries() {
        return new EntriesArbitrary(
                density, sizes.stream().mapToLong(Bodies::usualMost).max().orElseThrow());
    }

    private static Arbitrary<Trimmings> trimmings() {
        Arbitrary<Boolean> choice = Arbitraries.of(false, true);
        return Combinators.combine(
                        choice, choice, choice, Arbitraries.integers().between(0, LAST_DAY_OF_JANUARY))
                .as(Trimmings::new)
                .edgeCases(edges -> edges.includeOnly(Trimmings.NONE));
    }
}
