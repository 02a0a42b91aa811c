package org.gongkai.report.io;

import org.gongkai.report.io.json.JsonDocument;
import org.gongkai.report.io.problem.LocatedProblem;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A line of a stream that is not decoded yet, so that lines can be decoded by several threads while one reads them.
 *
 * <p>Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class NdjsonLine {

    private final long number;
    private final byte[] bytes;
    private final @Nullable Message problem;
    private final ReadOptions options;

    NdjsonLine(long number, byte[] bytes, @Nullable Message problem, ReadOptions options) {
        this.number = number;
        this.bytes = bytes;
        this.problem = problem;
        this.options = options;
    }

    /**
     * A line that somebody else has cut out of a stream, such as Spark or a queue. What is wrong in it is said to be in
     * the line of that number.
     *
     * @param number the line's number, from 1
     * @param line its bytes in UTF-8, without the line break
     */
    public static NdjsonLine of(long number, byte[] line) {
        return new NdjsonLine(number, line.clone(), null, ReadOptions.standard());
    }

    /** The line's number, from 1. */
    public long number() {
        return number;
    }

    /** What the line turns out to be. Decodes it anew each time. */
    public NdjsonItem item() {
        if (problem != null) {
            return new NdjsonItem.Failure(number, failure(new LocatedProblem(problem, "", TextPosition.UNKNOWN), null));
        }
        try {
            return new NdjsonItem.Report(number, JsonDocument.read(bytes, 0, bytes.length, options.settings()));
        } catch (LocatedProblemException e) {
            return new NdjsonItem.Failure(number, failure(e.located(), e.getCause()));
        }
    }

    private ReportFormatException failure(LocatedProblem found, @Nullable Throwable cause) {
        return new ReportFormatException(found.inLine(number), cause);
    }
}
