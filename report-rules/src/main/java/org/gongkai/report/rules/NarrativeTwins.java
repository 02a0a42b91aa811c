package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * Reports known by their narratives, names, years and numbers masked: which of them say the same as another. Of each
 * report only hashes of its sentences are kept, about a kilobyte, so that the reports of a province fit in memory.
 *
 * <pre>{@code
 * NarrativeTwins twins = NarrativeTwins.builder().add(first).add(second).build();
 * ValidationContext context = ValidationContext.builder().twins(twins).build();
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class NarrativeTwins implements ReportValue {

    /**
     * Another body's report that says the same.
     *
     * @param agency the other body
     * @param share the share of the text, in per cent, that the other report has too
     */
    public record Twin(String agency, int share) implements ReportValue {

        /** Refuses null. */
        public Twin {
            Objects.requireNonNull(agency, "agency");
        }
    }

    /**
     * Two reports that say the same.
     *
     * @param agency the body whose text it is
     * @param twin the other one
     */
    public record Pair(String agency, Twin twin) implements ReportValue {

        /** Refuses null. */
        public Pair {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(twin, "twin");
        }
    }

    private final List<NarrativeSketch> sketches;
    private final SketchIndex index;

    private NarrativeTwins(List<NarrativeSketch> sketches) {
        this.sketches = List.copyOf(sketches);
        this.index = SketchIndex.of(this.sketches);
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The sentences of a report's narrative as hashes, names, years and numbers masked, in ascending order: for
     * programs that have a means of their own to find what may be twins, such as Spark. Reports that say the same share
     * most of them.
     */
    public static List<Long> sentences(DisclosureReport report) {
        return Arrays.stream(NarrativeSketch.of(report).sentences()).boxed().toList();
    }

    /** The other bodies' reports of the same year that say the same as a report, in the order in which they came. */
    public List<Twin> of(DisclosureReport report) {
        return of(NarrativeSketch.of(report));
    }

    /** The same for a report of which the sketch was kept. */
    public List<Twin> of(NarrativeSketch sketch) {
        return index.sharing(sketch.keys())
                .mapToObj(sketches::get)
                .flatMap(other -> compared(sketch, other).stream())
                // Of a body with several reports for the year, all that say the same are one twin.
                .distinct()
                .toList();
    }

    /** The other report, where it says the same as the first one; what {@link #of} finds among many. */
    public static Optional<Twin> twin(NarrativeSketch sketch, NarrativeSketch other) {
        return sketch.sharesKey(other) ? compared(sketch, other) : Optional.empty();
    }

    private static Optional<Twin> compared(NarrativeSketch sketch, NarrativeSketch other) {
        if (other.year() != sketch.year() || !isAnotherBody(sketch.agency(), other.agency())) {
            return Optional.empty();
        }
        OptionalInt share = sketch.sharedWith(other);
        return share.isPresent() ? Optional.of(new Twin(other.agency(), share.getAsInt())) : Optional.empty();
    }

    /** A body whose name is not known may be the same. */
    private static boolean isAnotherBody(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** The bodies whose reports are known here, with the years, in the order in which they came: 示例县财政局 2023. */
    public List<String> reports() {
        return sketches.stream().map(NarrativeSketch::toString).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NarrativeTwins that && sketches.equals(that.sketches);
    }

    @Override
    public int hashCode() {
        return sketches.hashCode();
    }

    @Override
    public String toString() {
        return reports().toString();
    }

    /** All pairs of reports that say the same; each pair once. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (NarrativeSketch sketch : sketches) {
            of(sketch).stream()
                    .filter(twin -> seen.add(Set.of(sketch.agency(), twin.agency())))
                    .forEach(twin -> pairs.add(new Pair(sketch.agency(), twin)));
        }
        return pairs;
    }

    /** Collects reports. Not for use by several threads. */
    public static final class Builder {

        private final List<NarrativeSketch> sketches = new ArrayList<>();

        private Builder() {}

        /** Adds a report. */
        public Builder add(DisclosureReport report) {
            return add(NarrativeSketch.of(report));
        }

        /** Adds a report of which the sketch was kept. */
        public Builder add(NarrativeSketch sketch) {
            if (sketch.isLong()) {
                sketches.add(sketch);
            }
            return this;
        }

        /** The reports collected so far. */
        public NarrativeTwins build() {
            return new NarrativeTwins(sketches);
        }
    }
}
