package org.gongkai.report.model.support;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds a constant by its wire code; an unknown code is answered with the known ones. */
public final class EnumCodes {

    private EnumCodes() {}

    public static <E extends Enum<E>> E find(String kind, E[] values, Function<E, String> code, String text) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + kind + " '" + text + "'; known: "
                        + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }
}
