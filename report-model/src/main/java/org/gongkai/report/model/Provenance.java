package org.gongkai.report.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/** Where in its source document each cell of a report stood. Travels beside the report and is no part of it. */
public final class Provenance implements ReportValue {

    private static final Provenance NONE = Provenance.of(Map.of());

    private static final long serialVersionUID = 1;

    /** Null as soon as the places are known. */
    private volatile @Nullable Supplier<Map<CellAddress, SourceLocation>> source;

    /** Null until somebody asks; two threads that ask at once work out the same. */
    private volatile @Nullable LinkedHashMap<CellAddress, SourceLocation> locations;

    private Provenance(
            @Nullable Supplier<Map<CellAddress, SourceLocation>> source,
            @Nullable LinkedHashMap<CellAddress, SourceLocation> locations) {
        this.source = source;
        this.locations = locations;
    }

    /** The provenance of a report that was not read from a document. */
    public static Provenance none() {
        return NONE;
    }

    /** The provenance of these cells. */
    public static Provenance of(Map<CellAddress, SourceLocation> locations) {
        return new Provenance(null, copyOf(locations));
    }

    /**
     * The provenance of cells whose places are worked out when somebody asks for one: a reader of documents finds
     * hundreds of cells, and mostly nobody does.
     *
     * @param locations gives the same places whenever it is asked, by any thread
     */
    public static Provenance lazily(Supplier<Map<CellAddress, SourceLocation>> locations) {
        Objects.requireNonNull(locations, "locations");
        return new Provenance(locations, null);
    }

    private static LinkedHashMap<CellAddress, SourceLocation> copyOf(Map<CellAddress, SourceLocation> locations) {
        LinkedHashMap<CellAddress, SourceLocation> copy = new LinkedHashMap<>();
        locations.forEach((cell, location) ->
                copy.put(Objects.requireNonNull(cell, "cell"), Objects.requireNonNull(location, "location")));
        return copy;
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where a cell stood, where known. */
    public Optional<SourceLocation> location(CellAddress cell) {
        return Optional.ofNullable(toMap().get(cell));
    }

    /** The cells whose place is known, in the order in which they were given. */
    public Set<CellAddress> cells() {
        return Collections.unmodifiableSet(toMap().keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance that && toMap().equals(that.toMap());
    }

    @Override
    public int hashCode() {
        return toMap().hashCode();
    }

    @Override
    public String toString() {
        return "Provenance" + toMap();
    }

    private Map<CellAddress, SourceLocation> toMap() {
        LinkedHashMap<CellAddress, SourceLocation> known = locations;
        if (known == null) {
            Supplier<Map<CellAddress, SourceLocation>> supplier = source;
            if (supplier == null) {
                // Another thread has just been here.
                return Objects.requireNonNull(locations);
            }
            known = copyOf(supplier.get());
            locations = known;
            source = null;
        }
        return known;
    }

    /** In a stream the places are known. */
    private Object writeReplace() {
        return new Provenance(null, copyOf(toMap()));
    }

    /** Collects places. */
    public static final class Builder {

        private final Map<CellAddress, SourceLocation> locations = new LinkedHashMap<>();

        private Builder() {}

        /** Says where a cell stood. */
        public Builder put(CellAddress cell, SourceLocation location) {
            locations.put(Objects.requireNonNull(cell, "cell"), Objects.requireNonNull(location, "location"));
            return this;
        }

        /** The places collected so far. */
        public Provenance build() {
            return of(locations);
        }
    }
}
