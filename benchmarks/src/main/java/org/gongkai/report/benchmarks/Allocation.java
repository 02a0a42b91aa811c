package org.gongkai.report.benchmarks;

import java.util.Map;

/**
 * What one operation on one report allocates.
 *
 * @param operation class and method
 * @param sample the report; {@code -} where the operation has only one
 * @param bytes of one call
 */
record Allocation(String operation, String sample, long bytes) {

    /** How much more than the table says is let pass: another minor version of Java is not to trip the guard. */
    private static final double TOLERANCE = 1.2;

    String key() {
        return operation + "\t" + sample;
    }

    /** A line of the table. */
    String line() {
        return key() + "\t" + bytes;
    }

    boolean isWithin(Map<String, Long> table) {
        return bytes <= TOLERANCE * table.getOrDefault(key(), 0L);
    }

    /** A row in Markdown. */
    String row(Map<String, Long> table) {
        long expected = table.getOrDefault(key(), 0L);
        return "| %s | %s | %,d | %,d | %.2f | %s |"
                .formatted(
                        operation, sample, bytes, expected, (double) bytes / expected, isWithin(table) ? "" : "more");
    }
}
