package org.gongkai.report.benchmarks;

import java.nio.file.Path;

/** The checkout that the benchmarks run in. */
final class Home {

    private static final Path ROOT =
            Path.of(System.getProperty("gongkai.root", ".")).toAbsolutePath();

    private Home() {}

    static Path root() {
        return ROOT;
    }

    /** A file of what the benchmarks leave behind. */
    static Path target(String name) {
        return ROOT.resolve("benchmarks/target").resolve(name);
    }
}
