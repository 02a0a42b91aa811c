package org.gongkai.report.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;

/** Writes the cells of reports as rows. */
public final class CsvReportWriter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final OutputStream stream;
    private final boolean marked;
    private boolean begun;

    /** A writer of rows, behind a byte order mark where {@code marked}. */
    public CsvReportWriter(OutputStream stream, boolean marked) {
        this.stream = stream;
        this.marked = marked;
    }

    /** A writer of rows that go on below others. */
    public static CsvReportWriter below(OutputStream stream) {
        CsvReportWriter writer = new CsvReportWriter(stream, false);
        writer.begun = true;
        return writer;
    }

    /** The names of the columns as a row. */
    public static String header() {
        StringBuilder text = new StringBuilder();
        CsvText.row(CellColumn.CODES, text);
        return text.toString();
    }

    /** Writes the cells of a report, the first under a header. */
    public void write(DisclosureReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        if (!begun) {
            text.append(header());
        }
        report.edition().cells().forEach(cell -> CsvText.row(row(report, cell), text));
        if (!begun && marked) {
            stream.write(BYTE_ORDER_MARK);
        }
        begun = true;
        stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(DisclosureReport report, CellAddress cell) {
        Form form = report.edition().form();
        Figure figure = report.figure(cell);
        return Stream.of(
                        text(report.agency().name()),
                        report.agency().creditCode().map(CreditCode::toString).orElse(""),
                        Integer.toString(report.year()),
                        report.edition().code(),
                        cell.toString(),
                        form.describe(form.lineOf(cell)).zh(),
                        form.columnOf(cell).label().zh(),
                        figure.state().code(),
                        figure.value().map(value -> value.toPlainString()).orElse(""),
                        figure.isPlain() ? figure.toString() : text(figure.toString()),
                        text(figure.note().orElse("")))
                .toList();
    }

    private static String text(String text) {
        try {
            return SpreadsheetText.neutral(Surrogates.requirePaired(text));
        } catch (ProblemException e) {
            throw new LocatedProblemException(e.problem(), "", TextPosition.UNKNOWN);
        }
    }
}
