package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.report.model.DisclosureReport;

/**
 * Reports as a stream of lines, each a report in canonical JSON. Read and written in constant memory; a bad line is
 * reported and does not stop the stream.
 *
 * <pre>{@code
 * ReportNdjson.stream(input).forEach(item -> {
 *     if (item instanceof NdjsonItem.Failure failure) {
 *         System.err.println(failure.error().getMessage());
 *     }
 * });
 * }</pre>
 */
public final class ReportNdjson {

    private ReportNdjson() {}

    /** The items of a stream, read while they are asked for. Lines without content are none. */
    public static Iterator<NdjsonItem> iterator(InputStream stream, ReadOptions options) {
        Iterator<NdjsonLine> lines = lines(stream, options);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public NdjsonItem next() {
                return lines.next().item();
            }
        };
    }

    /**
     * The lines of a stream, not decoded yet, read while they are asked for. Lines without content are none; a stream
     * that fails ends in an UncheckedIOException.
     */
    public static Iterator<NdjsonLine> lines(InputStream stream, ReadOptions options) {
        return new NdjsonReader(stream, options);
    }

    /**
     * The items of a stream, read while they are asked for, in the order of the lines. A stream that fails ends in an
     * UncheckedIOException.
     */
    public static Stream<NdjsonItem> stream(InputStream stream) {
        return stream(stream, ReadOptions.standard());
    }

    /**
     * The items of a stream, read while they are asked for, in the order of the lines. A stream that fails ends in an
     * UncheckedIOException.
     */
    public static Stream<NdjsonItem> stream(InputStream stream, ReadOptions options) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator(stream, options), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** A writer of lines. */
    public static ReportWriter writer(OutputStream stream) {
        return new Writer(stream);
    }

    private record Writer(OutputStream stream) implements ReportWriter {

        @Override
        public void write(DisclosureReport report) throws IOException {
            stream.write(ReportJson.canonical(report));
            stream.write('\n');
        }

        @Override
        public void close() throws IOException {
            stream.flush();
        }
    }
}
