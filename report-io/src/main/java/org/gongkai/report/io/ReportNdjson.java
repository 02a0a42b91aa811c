package org.gongkai.report.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 *
 * @since 0.1.0
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
     * The items of a file, read while they are asked for, in the order of the lines. Closing what is returned closes
     * the file. One that fails on the way ends in an UncheckedIOException.
     *
     * @throws IOException where the file cannot be opened
     */
    public static Stream<NdjsonItem> stream(Path file) throws IOException {
        return stream(file, ReadOptions.standard());
    }

    /**
     * The items of a file, read while they are asked for, in the order of the lines. Closing what is returned closes
     * the file. One that fails on the way ends in an UncheckedIOException.
     *
     * @throws IOException where the file cannot be opened
     */
    public static Stream<NdjsonItem> stream(Path file, ReadOptions options) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return stream(bytes, options).onClose(() -> close(bytes));
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items of bytes in UTF-8, in the order of the lines. */
    public static Stream<NdjsonItem> stream(byte[] bytes) {
        return stream(bytes, ReadOptions.standard());
    }

    /** The items of bytes in UTF-8, in the order of the lines. */
    public static Stream<NdjsonItem> stream(byte[] bytes, ReadOptions options) {
        return stream(new ByteArrayInputStream(bytes), options);
    }

    /** The items of a text, in the order of the lines. */
    public static Stream<NdjsonItem> stream(String text) {
        return stream(text, ReadOptions.standard());
    }

    /** The items of a text, in the order of the lines. */
    public static Stream<NdjsonItem> stream(String text, ReadOptions options) {
        return stream(text.getBytes(StandardCharsets.UTF_8), options);
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
