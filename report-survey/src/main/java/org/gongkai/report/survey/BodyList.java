package org.gongkai.report.survey;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bodies that have to report, and which of them another one sums up.
 *
 * @since 0.1.0
 */
public final class BodyList {

    private static final int CODE_LENGTH = 6;

    /**
     * A body.
     *
     * @param name the latest name
     * @param code the code of its administrative division; empty where it is not known
     * @param parent the name of the body that sums it up; empty where the code says it, or nobody does
     */
    public record Body(String name, String code, String parent) {}

    private final Map<String, Body> bodies;
    private final Map<String, String> byCode;
    private final Map<String, List<String>> below;

    private BodyList(Map<String, Body> bodies) {
        this.bodies = bodies;
        this.byCode = bodies.values().stream()
                .filter(body -> body.code().length() == CODE_LENGTH)
                .collect(Collectors.toMap(Body::code, Body::name, (first, second) -> first));
        this.below = bodies.keySet().stream()
                .filter(name -> parentOf(name).isPresent())
                .collect(Collectors.groupingBy(name -> parentOf(name).orElseThrow()));
    }

    /** Nothing is known of who has to report. */
    public static BodyList none() {
        return new BodyList(Map.of());
    }

    /**
     * The bodies of a list.
     *
     * @throws IllegalArgumentException where a body stands there twice, naming it
     */
    public static BodyList of(Collection<Body> bodies) {
        Map<String, Body> byName = new LinkedHashMap<>();
        for (Body body : bodies) {
            if (byName.put(body.name(), body) != null) {
                throw new IllegalArgumentException("body listed twice: " + body.name());
            }
        }
        return new BodyList(Collections.unmodifiableMap(byName));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return bodies.isEmpty();
    }

    /** The names, in the order of the list. */
    public Collection<String> names() {
        return bodies.keySet();
    }

    /** Whether a body is on the list. */
    public boolean has(String name) {
        return bodies.containsKey(name);
    }

    /**
     * The body that sums another one up: the one that the list names, else the one with the code of the next higher
     * division (320500 for 320501, 320000 for 320500).
     */
    public Optional<String> parentOf(String name) {
        Body body = bodies.get(name);
        if (body == null) {
            return Optional.empty();
        }
        return body.parent().isEmpty() ? above(body.code()) : Optional.of(body.parent());
    }

    /** The bodies that a body sums up, in the order of the list. */
    List<String> below(String name) {
        return below.getOrDefault(name, List.of());
    }

    private Optional<String> above(String code) {
        if (code.length() != CODE_LENGTH) {
            return Optional.empty();
        }
        return Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .filter(higher -> !higher.equals(code) && byCode.containsKey(higher))
                .findFirst()
                .map(byCode::get);
    }
}
