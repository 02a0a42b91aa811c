package org.gongkai.report.io;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.report.io.csv.CsvReportWriter;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.model.DisclosureReport;

/**
 * Reports as CSV (RFC 4180, UTF-8), one cell of the form a row, for spreadsheets and statistics. Texts and labels are
 * not in it: it is written and never read back.
 *
 * <p>The columns: agency, creditCode, year, edition, cell, lineLabel, columnLabel, state, value, raw, note. A text that
 * a spreadsheet would run as a formula has an apostrophe before it.
 */
public final class ReportCsv {

    private ReportCsv() {}

    /** A writer of rows, under one header. */
    public static ReportWriter writer(OutputStream stream) {
        return new Writer(stream, new CsvReportWriter(stream, false));
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
