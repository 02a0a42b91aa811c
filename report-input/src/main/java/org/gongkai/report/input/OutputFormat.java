package org.gongkai.report.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportFormat;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;

/**
 * Everything that a report is written in: the exchange formats, and the official layout as a page or a document.
 *
 * @since 0.1.0
 */
public enum OutputFormat {
    /** One report in our JSON. */
    JSON("json", "application/json", ReportFormat.JSON),
    /** One report in our XML. */
    XML("xml", "application/xml", ReportFormat.XML),
    /** Reports in our JSON, one a line. */
    NDJSON("ndjson", "application/x-ndjson", ReportFormat.NDJSON),
    /** Figures, a cell a row. */
    CSV("csv", "text/csv;charset=UTF-8", ReportFormat.CSV),
    /** The official layout as a page. */
    HTML("html", "text/html;charset=UTF-8", report -> utf8(OfficialLayout.html(report))),
    /** The official layout as Markdown. */
    MARKDOWN("md", "text/markdown;charset=UTF-8", report -> utf8(OfficialLayout.markdown(report))),
    /** The official layout as a document of Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", OfficialLayout::docx);

    private final String code;
    private final String mediaType;
    private final boolean takesMany;
    private final Function<OutputStream, ReportWriter> writer;

    OutputFormat(String code, String mediaType, ReportFormat format) {
        this.code = code;
        this.mediaType = mediaType;
        this.takesMany = format.takesMany();
        this.writer = format::writer;
    }

    OutputFormat(String code, String mediaType, Function<DisclosureReport, byte[]> layout) {
        this.code = code;
        this.mediaType = mediaType;
        this.takesMany = false;
        this.writer = out -> new Page(out, layout);
    }

    /** The format of a code, which is also the usual ending of its files; empty for an unknown one. */
    public static Optional<OutputFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** The code, which is also the usual ending of its files, without the dot. */
    public String code() {
        return code;
    }

    /** The media type, with its character set where it is a text. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a document holds any number of reports, and not just one. */
    public boolean takesMany() {
        return takesMany;
    }

    /** A writer to a stream. */
    public ReportWriter writer(OutputStream out) {
        return writer.apply(out);
    }

    /** A writer for spreadsheets: CSV stands behind a byte order mark, by which they tell UTF-8. */
    public ReportWriter writerForSpreadsheets(OutputStream out) {
        return this == CSV ? ReportCsv.writerForSpreadsheets(out) : writer(out);
    }

    /** One report in bytes. */
    public byte[] write(DisclosureReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportWriter opened = writer(bytes)) {
            opened.write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** A page of the official layout. */
    private record Page(OutputStream out, Function<DisclosureReport, byte[]> layout) implements ReportWriter {

        @Override
        public void write(DisclosureReport report) throws IOException {
            out.write(layout.apply(report));
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
