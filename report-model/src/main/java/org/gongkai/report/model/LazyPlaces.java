package org.gongkai.report.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where things stood, worked out when somebody asks for the first time. */
final class LazyPlaces<K> implements Serializable {

    private static final long serialVersionUID = 1;

    /** Null as soon as the places are known. */
    private transient volatile @Nullable Supplier<Map<K, SourceLocation>> source;

    /** Null until somebody asks; two threads that ask at once work out the same. */
    private volatile @Nullable LinkedHashMap<K, SourceLocation> locations;

    private LazyPlaces(
            @Nullable Supplier<Map<K, SourceLocation>> source, @Nullable LinkedHashMap<K, SourceLocation> locations) {
        this.source = source;
        this.locations = locations;
    }

    static <K> LazyPlaces<K> of(Map<K, SourceLocation> locations) {
        return new LazyPlaces<>(null, copyOf(locations));
    }

    static <K> LazyPlaces<K> lazily(Supplier<Map<K, SourceLocation>> locations) {
        return new LazyPlaces<>(Objects.requireNonNull(locations, "locations"), null);
    }

    private static <K> LinkedHashMap<K, SourceLocation> copyOf(Map<K, SourceLocation> locations) {
        LinkedHashMap<K, SourceLocation> copy = new LinkedHashMap<>();
        locations.forEach((key, location) ->
                copy.put(Objects.requireNonNull(key, "cell"), Objects.requireNonNull(location, "location")));
        return copy;
    }

    Map<K, SourceLocation> toMap() {
        LinkedHashMap<K, SourceLocation> known = locations;
        if (known == null) {
            Supplier<Map<K, SourceLocation>> supplier = source;
            if (supplier == null) {
                // Another thread has just been here, or the value came through Kryo before anybody asked.
                return Objects.requireNonNull(locations, "places that nobody had asked for do not come through Kryo");
            }
            known = copyOf(supplier.get());
            locations = known;
            source = null;
        }
        return known;
    }

    /** In a stream the places are known. */
    private Object writeReplace() {
        return new LazyPlaces<>(null, copyOf(toMap()));
    }
}
