package org.gongkai.report.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportXml;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from whatever they come in: our JSON, XML and NDJSON, and every document that {@link ReportDocuments}
 * reads. What a file holds decides, not what it is called; the name alone tells a stream whose first line is broken.
 *
 * <pre>{@code
 * InputReport input = ReportInput.read(Path.of("report.pdf"));
 * ValidationResult result = ReportValidator.standard().validate(input.report(), input.context());
 * }</pre>
 *
 * <p>What is wrong with our own formats is a {@link ReportFormatException} with path, line and column; a document that
 * holds no report, or none that can be read, an {@link UnreadableDocumentException}. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ReportInput {

    /** The most bytes that are taken of an input that is no stream: more than any reader takes of one report. */
    public static final int MAX_BYTES = 64 << 20;

    private ReportInput() {}

    /**
     * The one report of a file.
     *
     * @throws ReportFormatException where it is broken JSON or XML, or holds several reports, one a line
     * @throws UnreadableDocumentException where it is a document without a report that can be read
     * @throws IOException where the file cannot be read
     */
    public static InputReport read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, name(file));
        }
    }

    /**
     * The one report of a stream, which is read to its end and left open.
     *
     * @throws ReportFormatException where it is broken JSON or XML, or holds several reports, one a line
     * @throws UnreadableDocumentException where it is a document without a report that can be read
     * @throws IOException where the stream fails
     */
    public static InputReport read(InputStream stream) throws IOException {
        return read(stream, null);
    }

    /**
     * The one report of a stream, which is read to its end and left open.
     *
     * @param nameHint the file's name, whose ending tells the format where the content does not; may be empty or null
     * @throws ReportFormatException where it is broken JSON or XML, or holds several reports, one a line
     * @throws UnreadableDocumentException where it is a document without a report that can be read
     * @throws IOException where the stream fails
     */
    public static InputReport read(InputStream stream, @Nullable String nameHint) throws IOException {
        return read(stream.readNBytes(MAX_BYTES), nameHint);
    }

    /**
     * The one report in bytes.
     *
     * @throws ReportFormatException where they are broken JSON or XML, or hold several reports, one a line
     * @throws UnreadableDocumentException where they are a document without a report that can be read
     */
    public static InputReport read(byte[] bytes) {
        return read(bytes, null);
    }

    /**
     * The one report in bytes.
     *
     * @param nameHint the file's name, whose ending tells the format where the content does not; may be empty or null
     * @throws ReportFormatException where they are broken JSON or XML, or hold several reports, one a line
     * @throws UnreadableDocumentException where they are a document without a report that can be read
     */
    public static InputReport read(byte[] bytes, @Nullable String nameHint) {
        String name = nameHint == null ? "" : nameHint;
        InputFormat format = FormatByContent.of(bytes, name);
        return switch (format) {
            case JSON, NDJSON -> InputReport.exchanged(format, ReportJson.read(bytes));
            case XML -> InputReport.exchanged(format, ReportXml.read(bytes));
            case DOCUMENT -> InputReport.read(ReportDocuments.read(bytes, name));
        };
    }

    /**
     * The one report in a text: JSON, XML, or a page that is a text already.
     *
     * @throws ReportFormatException where it is broken JSON or XML, or holds several reports, one a line
     * @throws UnreadableDocumentException where it is a page without a report that can be read
     */
    public static InputReport read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    /**
     * All reports of a file, in its order: the lines of a stream of reports, read while they are asked for, or the
     * reports of a page, which may hold those of several years or bodies. Closing what is returned closes the file.
     *
     * @throws ReportFormatException where it is broken JSON or XML; a broken line of a stream is an item
     * @throws UnreadableDocumentException where it is a document without a report that can be read
     * @throws IOException where the file cannot be read; a stream that fails later ends in an UncheckedIOException
     */
    public static Stream<InputItem> readAll(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return readAll(bytes, name(file)).onClose(() -> close(bytes));
        } catch (IOException | RuntimeException e) {
            close(bytes);
            throw e;
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All reports of a stream, which is left open, in its order.
     *
     * @throws ReportFormatException where it is broken JSON or XML; a broken line of a stream is an item
     * @throws UnreadableDocumentException where it is a document without a report that can be read
     * @throws IOException where the stream fails; a stream of reports that fails later ends in an UncheckedIOException
     */
    public static Stream<InputItem> readAll(InputStream stream) throws IOException {
        return readAll(stream, null);
    }

    /**
     * All reports of a stream, which is left open, in its order.
     *
     * @param nameHint the file's name; one that ends in {@code .ndjson} has the stream read while it is asked for,
     *     however long it is; may be empty or null
     * @throws ReportFormatException where it is broken JSON or XML; a broken line of a stream is an item
     * @throws UnreadableDocumentException where it is a document without a report that can be read
     * @throws IOException where the stream fails; a stream of reports that fails later ends in an UncheckedIOException
     */
    public static Stream<InputItem> readAll(InputStream stream, @Nullable String nameHint) throws IOException {
        String name = nameHint == null ? "" : nameHint;
        if (InputFormat.isStream(name)) {
            return items(ReportNdjson.stream(stream));
        }
        byte[] head = stream.readNBytes(MAX_BYTES);
        return FormatByContent.of(head, name) == InputFormat.NDJSON
                ? items(ReportNdjson.stream(new SequenceInputStream(new ByteArrayInputStream(head), stream)))
                : readAll(head, name);
    }

    /**
     * All reports in bytes, in their order.
     *
     * @throws ReportFormatException where they are broken JSON or XML; a broken line of a stream is an item
     * @throws UnreadableDocumentException where they are a document without a report that can be read
     */
    public static Stream<InputItem> readAll(byte[] bytes) {
        return readAll(bytes, null);
    }

    /**
     * All reports in bytes, in their order.
     *
     * @param nameHint the file's name, whose ending tells the format where the content does not; may be empty or null
     * @throws ReportFormatException where they are broken JSON or XML; a broken line of a stream is an item
     * @throws UnreadableDocumentException where they are a document without a report that can be read
     */
    public static Stream<InputItem> readAll(byte[] bytes, @Nullable String nameHint) {
        String name = nameHint == null ? "" : nameHint;
        return switch (FormatByContent.of(bytes, name)) {
            case NDJSON -> items(ReportNdjson.stream(bytes));
            case DOCUMENT -> documents(ReportDocuments.readAll(bytes, name));
            case JSON, XML -> Stream.of(new InputItem.Report(1, read(bytes, name)));
        };
    }

    /**
     * All reports in a text, in its order.
     *
     * @throws ReportFormatException where it is broken JSON or XML; a broken line of a stream is an item
     * @throws UnreadableDocumentException where it is a page without a report that can be read
     */
    public static Stream<InputItem> readAll(String text) {
        return readAll(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static Stream<InputItem> items(Stream<NdjsonItem> lines) {
        return lines.map(ReportInput::item);
    }

    private static InputItem item(NdjsonItem line) {
        if (line instanceof NdjsonItem.Failure failure) {
            return new InputItem.Failure(failure.line(), failure.error());
        }
        return new InputItem.Report(
                line.line(), InputReport.exchanged(InputFormat.NDJSON, ((NdjsonItem.Report) line).report()));
    }

    private static Stream<InputItem> documents(List<DocumentReading> readings) {
        return IntStream.range(0, readings.size())
                .mapToObj(at -> new InputItem.Report(at + 1L, InputReport.read(readings.get(at))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
