package org.gongkai.report.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.CellAddress;
import org.jspecify.annotations.Nullable;

/** Where in its source document each cell of a report stood. Travels beside the report and is no part of it. */
public final class Provenance {

    private static final Provenance NONE = new Provenance(Map.of());

    private final Map<CellAddress, SourceLocation> locations;

    private Provenance(Map<CellAddress, SourceLocation> locations) {
        this.locations = Map.copyOf(locations);
    }

    /** The provenance of a report that was not read from a document. */
    public static Provenance none() {
        return NONE;
    }

    /** The provenance of these cells. */
    public static Provenance of(Map<CellAddress, SourceLocation> locations) {
        return new Provenance(locations);
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where a cell stood, where known. */
    public Optional<SourceLocation> location(CellAddress cell) {
        return Optional.ofNullable(locations.get(cell));
    }

    /** The cells whose place is known. */
    public Set<CellAddress> cells() {
        return locations.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance that && locations.equals(that.locations);
    }

    @Override
    public int hashCode() {
        return locations.hashCode();
    }

    @Override
    public String toString() {
        return "Provenance" + locations;
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
