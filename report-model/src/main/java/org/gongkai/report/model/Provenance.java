package org.gongkai.report.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.report.model.form.CellAddress;
import org.jspecify.annotations.Nullable;

/** Where in its source document each cell of a report stood. Travels beside the report and is no part of it. */
public final class Provenance {

    /** Room for the cells of a report without growing. */
    private static final int EXPECTED = 512;

    private static final Provenance NONE = new Provenance(Map.of());

    /** A reader of documents finds hundreds of cells; of most nobody asks where they stood. */
    private final Map<CellAddress, Supplier<SourceLocation>> locations;

    private Provenance(Map<CellAddress, Supplier<SourceLocation>> locations) {
        this.locations = Collections.unmodifiableMap(locations);
    }

    /** The provenance of a report that was not read from a document. */
    public static Provenance none() {
        return NONE;
    }

    /** The provenance of these cells. */
    public static Provenance of(Map<CellAddress, SourceLocation> locations) {
        Builder builder = builder();
        locations.forEach(builder::put);
        return builder.build();
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where a cell stood, where known. */
    public Optional<SourceLocation> location(CellAddress cell) {
        return Optional.ofNullable(locations.get(cell)).map(Supplier::get);
    }

    /** The cells whose place is known, in the order in which they were found. */
    public Set<CellAddress> cells() {
        return locations.keySet();
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
        Map<CellAddress, SourceLocation> map = new LinkedHashMap<>();
        locations.forEach((cell, location) -> map.put(cell, location.get()));
        return map;
    }

    /** Collects places. */
    public static final class Builder {

        private Map<CellAddress, Supplier<SourceLocation>> locations = new LinkedHashMap<>(EXPECTED);
        private boolean shared;

        private Builder() {}

        /** Says where a cell stood. */
        public Builder put(CellAddress cell, SourceLocation location) {
            Objects.requireNonNull(location, "location");
            return putLazily(cell, () -> location);
        }

        /**
         * Says where a cell stood, to be worked out when somebody asks.
         *
         * @param location gives the same place whenever it is asked, by any thread
         */
        public Builder putLazily(CellAddress cell, Supplier<SourceLocation> location) {
            Objects.requireNonNull(cell, "cell");
            Objects.requireNonNull(location, "location");
            if (shared) {
                // What was built keeps its places.
                locations = new LinkedHashMap<>(locations);
                shared = false;
            }
            locations.put(cell, location);
            return this;
        }

        /** The places collected so far. */
        public Provenance build() {
            shared = true;
            return new Provenance(locations);
        }
    }
}
