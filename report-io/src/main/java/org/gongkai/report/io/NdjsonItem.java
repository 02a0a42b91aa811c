package org.gongkai.report.io;

import java.io.Serializable;
import org.gongkai.report.model.DisclosureReport;

/**
 * What a line of a stream turned out to be.
 *
 * @since 0.1.0
 */
public sealed interface NdjsonItem extends Serializable {

    /** The line's number, from 1. */
    long line();

    /**
     * A line that holds a report.
     *
     * @param line the line's number, from 1
     * @param report the report
     */
    record Report(long line, DisclosureReport report) implements NdjsonItem {}

    /**
     * A line that holds none. The stream goes on behind it.
     *
     * @param line the line's number, from 1
     * @param error what is wrong, with path, line and column
     */
    record Failure(long line, ReportFormatException error) implements NdjsonItem {}
}
