package org.gongkai.report.benchmarks;

import java.util.Locale;

/** How much is measured: {@code full} for figures to quote, {@code quick} to see that all runs. */
enum Mode {
    /** A few minutes. */
    QUICK,
    /** About an hour. */
    FULL;

    static Mode parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    <T> T choose(T quick, T full) {
        return this == QUICK ? quick : full;
    }
}
