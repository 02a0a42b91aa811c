package org.gongkai.report.survey;

import java.util.HashMap;
import java.util.Map;

/** Of equal values one: a body's reports name it alike, and most reports break the same rules. */
final class Shared {

    private final Map<Object, Object> values = new HashMap<>();

    /** The first of the values that equal this one. */
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        Object first = values.putIfAbsent(value, value);
        // Equal values of the types that are shared are of one class.
        return first == null ? value : (T) first;
    }
}
