package org.gongkai.report.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.gongkai.report.io.csv.SeriesRows;
import org.gongkai.report.model.measure.MeasureSeries;

/**
 * Measures over years as CSV (RFC 4180, UTF-8), a year a row, for spreadsheets and statistics. It is written and never
 * read back.
 *
 * <p>The columns: agency (the body's name in that year's report), year, edition, measure (its code), numerator,
 * denominator (of rates), value (in the measure's unit; empty where the report states none), breaks (codes, a blank
 * between them). A name that a spreadsheet would run as a formula has an apostrophe before it.
 *
 * @since 0.1.0
 */
public final class SeriesCsv {

    private SeriesCsv() {}

    /**
     * Writes series under one header, and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Collection<MeasureSeries> series, OutputStream stream) throws IOException {
        stream.write(SeriesRows.header().getBytes(StandardCharsets.UTF_8));
        for (MeasureSeries each : series) {
            stream.write(SeriesRows.rows(each).getBytes(StandardCharsets.UTF_8));
        }
        stream.flush();
    }
}
