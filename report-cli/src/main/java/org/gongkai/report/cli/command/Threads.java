package org.gongkai.report.cli.command;

/**
 * How many threads check the reports of a batch.
 *
 * @param number 1 or more
 */
public record Threads(int number) {

    private static final int PER_PROCESSOR = 4;

    /** As many as there are processors. */
    static Threads usual() {
        return new Threads(Runtime.getRuntime().availableProcessors());
    }

    /** The most that are of use. */
    static int most() {
        return PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
    }
}
