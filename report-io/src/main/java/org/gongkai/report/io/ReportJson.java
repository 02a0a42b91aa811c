package org.gongkai.report.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.io.json.JsonDocument;
import org.gongkai.report.io.json.JsonOutput;
import org.gongkai.report.io.json.JsonReportWriter;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.model.DisclosureReport;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as JSON (UTF-8, RFC 8259). Reading what was written gives an equal report.
 *
 * <pre>{@code
 * DisclosureReport report = ReportJson.read(Path.of("report.json"));
 * String text = ReportJson.toString(report);
 * }</pre>
 *
 * <p>A document that is no such report, or exceeds a limit, is answered with a {@link ReportFormatException}. Safe for
 * use by several threads.
 *
 * @since 0.1.0
 */
public final class ReportJson {

    private ReportJson() {}

    /** The report of a document's bytes. */
    public static DisclosureReport read(byte[] bytes) {
        return read(bytes, ReadOptions.standard());
    }

    /** The report of a document's bytes. */
    public static DisclosureReport read(byte[] bytes, ReadOptions options) {
        return ReportFormatException.from(() -> JsonDocument.read(bytes, 0, bytes.length, options.settings()));
    }

    /** The report of a document's text. */
    public static DisclosureReport read(String text) {
        return read(text, ReadOptions.standard());
    }

    /** The report of a document's text. */
    public static DisclosureReport read(String text, ReadOptions options) {
        return ReportFormatException.from(() -> JsonDocument.read(text, options.settings()));
    }

    /**
     * The report of a stream, read to its end and left open.
     *
     * @throws IOException where the stream fails
     */
    public static DisclosureReport read(InputStream stream) throws IOException {
        return read(stream, ReadOptions.standard());
    }

    /**
     * The report of a stream, read to its end and left open.
     *
     * @throws IOException where the stream fails
     */
    public static DisclosureReport read(InputStream stream, ReadOptions options) throws IOException {
        return read(DocumentBytes.of(stream, options), options);
    }

    /**
     * The report of a file.
     *
     * @throws IOException where the file cannot be read
     */
    public static DisclosureReport read(Path file) throws IOException {
        return read(file, ReadOptions.standard());
    }

    /**
     * The report of a file.
     *
     * @throws IOException where the file cannot be read
     */
    public static DisclosureReport read(Path file, ReadOptions options) throws IOException {
        return read(DocumentBytes.of(file, options), options);
    }

    /** A report as indented text. */
    public static String toString(DisclosureReport report) {
        return toString(report, Layout.PRETTY);
    }

    /** A report as text. */
    public static String toString(DisclosureReport report, Layout layout) {
        StringWriter writer = new StringWriter();
        write(report, JsonOutput.to(writer, layout == Layout.PRETTY));
        return layout == Layout.PRETTY ? writer.append('\n').toString() : writer.toString();
    }

    /** A report's canonical bytes: the same for equal reports, on every machine. */
    public static byte[] canonical(DisclosureReport report) {
        return bytes(report, Layout.CANONICAL);
    }

    /**
     * Writes a report to a stream and leaves it open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(DisclosureReport report, OutputStream stream, Layout layout) throws IOException {
        stream.write(bytes(report, layout));
    }

    /**
     * Writes a report to a file, replacing it where there is one.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(DisclosureReport report, Path file, Layout layout) throws IOException {
        Files.write(file, bytes(report, layout));
    }

    /** First in memory, so that a report that cannot be written leaves no half of itself behind. */
    private static byte[] bytes(DisclosureReport report, Layout layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(report, JsonOutput.to(bytes, layout == Layout.PRETTY));
        if (layout == Layout.PRETTY) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private static void write(DisclosureReport report, JsonGenerator generator) {
        try (generator) {
            JsonReportWriter.write(generator, report);
        } catch (LocatedProblemException e) {
            throw new ReportFormatException(e);
        }
    }
}
