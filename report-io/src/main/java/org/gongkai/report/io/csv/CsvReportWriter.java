package org.gongkai.report.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        List<String> common = common(report);
        report.edition().cells().forEach(cell -> CsvText.row(row(common, report, cell), text));
        if (!begun && marked) {
            stream.write(BYTE_ORDER_MARK);
        }
        begun = true;
        stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What all rows of a report begin with. */
    private static List<String> common(DisclosureReport report) {
        return List.of(
                text(report.agency().name()),
                report.agency().creditCode().map(CreditCode::toString).orElse(""),
                Integer.toString(report.year()),
                report.edition().code());
    }

    private static List<String> row(List<String> common, DisclosureReport report, CellAddress cell) {
        Form form = report.edition().form();
        Figure figure = report.figure(cell);
        List<String> row = new ArrayList<>(common);
        row.add(cell.toString());
        row.add(form.describe(form.lineOf(cell)).zh());
        row.add(form.columnOf(cell).label().zh());
        row.add(figure.state().code());
        row.add(figure.value().map(BigDecimal::toPlainString).orElse(""));
        row.add(figure.isPlain() ? figure.toString() : text(figure.toString()));
        row.add(text(figure.note().orElse("")));
        return row;
    }

    private static String text(String text) {
        try {
            return SpreadsheetText.neutral(Surrogates.requirePaired(text));
        } catch (ProblemException e) {
            throw new LocatedProblemException(e.problem(), "", TextPosition.UNKNOWN);
        }
    }
}
