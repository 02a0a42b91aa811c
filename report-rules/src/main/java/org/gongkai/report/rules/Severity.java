package org.gongkai.report.rules;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How grave a finding is, the gravest first.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The report is wrong. */
    ERROR,
    /** The report is probably wrong, or not as it should be. */
    WARNING,
    /** Something to know. */
    INFO;

    /**
     * The severity of a name such as {@code WARNING}.
     *
     * @throws IllegalArgumentException for an unknown name, naming the known ones
     */
    public static Severity parse(String name) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown severity '" + name + "'; known: "
                        + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
