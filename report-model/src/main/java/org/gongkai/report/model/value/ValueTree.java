package org.gongkai.report.model.value;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * How values of a type look to a mapper: as an object whose members are texts, numbers, truth values, lists, maps, and
 * other values of this library.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public final class ValueTree<T> {

    private final Class<T> type;
    private final Function<T, Map<String, Object>> members;

    private ValueTree(Class<T> type, Function<T, Map<String, Object>> members) {
        this.type = Objects.requireNonNull(type, "type");
        this.members = Objects.requireNonNull(members, "members");
    }

    /** What values of a type look like; what a member's value leaves out is an empty Optional. */
    public static <T> ValueTree<T> of(Class<T> type, Function<T, Map<String, Object>> members) {
        return new ValueTree<>(type, members);
    }

    /** The type. */
    public Class<T> type() {
        return type;
    }

    /** The members of a value, in the order of writing. */
    public Map<String, Object> members(T value) {
        return members.apply(value);
    }
}
