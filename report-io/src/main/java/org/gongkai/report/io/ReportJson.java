package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.model.DisclosureReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The report as JSON. A figure is a number where it is a plain one, null where the cell is blank, and otherwise an
 * object with the text that was read.
 *
 * <pre>{@code
 * byte[] json = ReportJson.write(report);
 * DisclosureReport same = ReportJson.read(json);
 * }</pre>
 */
public final class ReportJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ReportJson() {}

    /**
     * Reads a report from JSON in UTF-8.
     *
     * @throws ReportFormatException where it is none
     */
    public static DisclosureReport read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            return new JsonReportReader(parser).read();
        }
    }

    /**
     * Reads a report from a text.
     *
     * @throws ReportFormatException where it is none
     */
    public static DisclosureReport read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a report from a stream, to its end.
     *
     * @throws ReportFormatException where it is none
     * @throws IOException where the stream cannot be read
     */
    public static DisclosureReport read(InputStream json) throws IOException {
        return read(json.readAllBytes());
    }

    /**
     * Reads a report from a file.
     *
     * @throws ReportFormatException where it is none
     * @throws IOException where the file cannot be read
     */
    public static DisclosureReport read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** The report in canonical form: properties in the form's order, no white space, UTF-8. */
    public static byte[] write(DisclosureReport report) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        write(report, bytes);
        return bytes.toByteArray();
    }

    /** Writes the report in canonical form. Leaves the stream open. */
    public static void write(DisclosureReport report, OutputStream out) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonReportWriter(generator).write(report);
        }
    }

    /** Writes the report for people to read, indented, with a line feed at the end. Leaves the stream open. */
    public static void writePretty(DisclosureReport report, OutputStream out) {
        try (JsonGenerator generator = FACTORY.createGenerator(new PrettyContext(), out)) {
            new JsonReportWriter(generator).write(report);
            generator.writeRaw('\n');
        }
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
