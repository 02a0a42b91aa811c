package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.io.csv.CsvReportReader;
import org.gongkai.report.io.csv.CsvReportWriter;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.model.DisclosureReport;

/**
 * Reports as CSV (RFC 4180, UTF-8), one cell of the form a row, for spreadsheets and statistics. Texts are not in it:
 * what is read back is a report of body, year, edition and figures, and nothing else.
 *
 * <pre>{@code
 * ReportCsv.read(Path.of("figures.csv")).get(0).figures();
 * }</pre>
 *
 * <p>The columns: agency, creditCode, year, edition, cell, lineLabel, columnLabel, state, value, raw, note. A text that
 * a spreadsheet would run as a formula has an apostrophe before it, which is taken away in reading. What is read needs
 * year, edition, cell and either raw or value, in any order; the other columns must agree with them where they are
 * there. The rows of a report stand together, one for each cell of its edition.
 *
 * <p>A document that is none, or exceeds a limit, is answered with a {@link ReportFormatException} with line and
 * column.
 *
 * @since 0.1.0
 */
public final class ReportCsv {

    private ReportCsv() {}

    /** A writer of rows, under one header. */
    public static ReportWriter writer(OutputStream stream) {
        return new Writer(stream, new CsvReportWriter(stream, false));
    }

    /** The header, a line with its end. */
    public static String header() {
        return CsvReportWriter.header();
    }

    /** A writer of rows without a header, which go below others. */
    public static ReportWriter writerBelow(OutputStream stream) {
        return new Writer(stream, CsvReportWriter.below(stream));
    }

    /** A writer of rows, under one header and behind a byte order mark, by which spreadsheets tell UTF-8. */
    public static ReportWriter writerForSpreadsheets(OutputStream stream) {
        return new Writer(stream, new CsvReportWriter(stream, true));
    }

    /**
     * Writes one report, under a header, and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(DisclosureReport report, OutputStream stream) throws IOException {
        try (ReportWriter writer = writer(stream)) {
            writer.write(report);
        }
    }

    /** The reports of a document's bytes, in the order of the rows. */
    public static List<DisclosureReport> read(byte[] bytes) {
        return read(bytes, ReadOptions.standard());
    }

    /** The reports of a document's bytes, in the order of the rows. */
    public static List<DisclosureReport> read(byte[] bytes, ReadOptions options) {
        return ReportFormatException.from(
                () -> CsvReportReader.read(bytes, options.limits().document()));
    }

    /** The reports of a document's text, in the order of the rows. */
    public static List<DisclosureReport> read(String text) {
        return read(text, ReadOptions.standard());
    }

    /** The reports of a document's text, in the order of the rows. */
    public static List<DisclosureReport> read(String text, ReadOptions options) {
        return ReportFormatException.from(
                () -> CsvReportReader.read(text, options.limits().document()));
    }

    /**
     * The reports of a stream, read to its end and left open, in the order of the rows.
     *
     * @throws IOException where the stream fails
     */
    public static List<DisclosureReport> read(InputStream stream) throws IOException {
        return read(stream, ReadOptions.standard());
    }

    /**
     * The reports of a stream, read to its end and left open, in the order of the rows.
     *
     * @throws IOException where the stream fails
     */
    public static List<DisclosureReport> read(InputStream stream, ReadOptions options) throws IOException {
        return read(DocumentBytes.of(stream, options), options);
    }

    /**
     * The reports of a file, in the order of the rows.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<DisclosureReport> read(Path file) throws IOException {
        return read(file, ReadOptions.standard());
    }

    /**
     * The reports of a file, in the order of the rows.
     *
     * @throws IOException where the file cannot be read
     */
    public static List<DisclosureReport> read(Path file, ReadOptions options) throws IOException {
        return read(DocumentBytes.of(file, options), options);
    }

    private record Writer(OutputStream stream, CsvReportWriter rows) implements ReportWriter {

        @Override
        public void write(DisclosureReport report) throws IOException {
            try {
                rows.write(report);
            } catch (LocatedProblemException e) {
                throw new ReportFormatException(e);
            }
        }

        @Override
        public void close() throws IOException {
            stream.flush();
        }
    }
}
