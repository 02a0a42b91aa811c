package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.io.xml.XmlNames;
import org.gongkai.report.io.xml.XmlReportReader;
import org.gongkai.report.io.xml.XmlReportWriter;
import org.gongkai.report.model.DisclosureReport;

/**
 * Reports as XML, in the namespace {@value #NAMESPACE}. Reading what was written gives an equal report.
 *
 * <pre>{@code
 * DisclosureReport report = ReportXml.read(Path.of("report.xml"));
 * String text = ReportXml.toString(report);
 * }</pre>
 *
 * <p>Names are those of {@link ReportJson}. A figure's number is its element's text; the text of the cell, its state
 * and its note are the attributes {@code raw}, {@code state} and {@code note}. A report whose text has control
 * characters, which XML cannot carry, is refused when written.
 *
 * <p>A document that is no such report, or exceeds a limit, is answered with a {@link ReportFormatException}. Safe for
 * use by several threads.
 *
 * @since 0.1.0
 */
public final class ReportXml {

    /** The namespace of all elements. */
    public static final String NAMESPACE = XmlNames.NAMESPACE;

    private ReportXml() {}

    /** The report of a document's bytes. */
    public static DisclosureReport read(byte[] bytes) {
        return read(bytes, ReadOptions.standard());
    }

    /** The report of a document's bytes. */
    public static DisclosureReport read(byte[] bytes, ReadOptions options) {
        return ReportFormatException.from(() -> XmlReportReader.read(bytes, options.settings()));
    }

    /** The report of a document's text. */
    public static DisclosureReport read(String text) {
        return read(text, ReadOptions.standard());
    }

    /** The report of a document's text. */
    public static DisclosureReport read(String text, ReadOptions options) {
        return ReportFormatException.from(() -> XmlReportReader.read(text, options.settings()));
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
        return ReportFormatException.from(() -> XmlReportWriter.write(report, layout == Layout.PRETTY));
    }

    /** A report's canonical bytes: the same for equal reports, on every machine; Canonical XML. */
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
        return toString(report, layout).getBytes(StandardCharsets.UTF_8);
    }
}
