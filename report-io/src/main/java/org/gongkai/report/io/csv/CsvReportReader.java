package org.gongkai.report.io.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.text.Bytes;
import org.gongkai.report.io.text.Limits;
import org.gongkai.report.model.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of reports from rows. The rows of a report stand together, one for each cell of its edition; so no
 * more than one report is open at any time, whatever a document makes up.
 */
public final class CsvReportReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvRows rows;
    private final List<DisclosureReport> reports = new ArrayList<>();
    private @Nullable CsvDraft open;

    private CsvReportReader(String text) {
        this.rows = new CsvRows(text);
    }

    /** The reports of a document's bytes, in the order of the rows. */
    public static List<DisclosureReport> read(byte[] bytes, Limits limits) {
        Bytes.requireWithin(bytes.length, limits);
        int start = Bytes.requireUtf8(bytes, 0, bytes.length);
        return new CsvReportReader(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8)).read();
    }

    /** The reports of a document's text, in the order of the rows. */
    public static List<DisclosureReport> read(String text, Limits limits) {
        Bytes.requireWithin(text.length(), limits);
        return new CsvReportReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).read();
    }

    private List<DisclosureReport> read() {
        List<CsvField> names = rows.next();
        if (names.isEmpty()) {
            throw new LocatedProblemException(Problems.of("empty"), "", rows.position());
        }
        CsvHeader<CellColumn> header = header(names);
        for (List<CsvField> fields = rows.next(); !fields.isEmpty(); fields = rows.next()) {
            read(header.row(fields));
        }
        if (open != null) {
            throw new LocatedProblemException(open.incomplete(), "", rows.position());
        }
        return reports;
    }

    /** Of a cell's text and its number one is enough. */
    private static CsvHeader<CellColumn> header(List<CsvField> names) {
        CsvHeader<CellColumn> header = CsvHeader.of(CellColumn.class, names)
                .require(CellColumn.YEAR)
                .require(CellColumn.EDITION)
                .require(CellColumn.CELL);
        return header.has(CellColumn.VALUE) ? header : header.require(CellColumn.RAW);
    }

    private void read(CsvRow<CellColumn> row) {
        DisclosureReport body = CsvDraft.body(row);
        if (open != null && !open.isOf(body)) {
            throw row.problem(open.incomplete());
        }
        CsvDraft draft = open == null ? new CsvDraft(body) : open;
        draft.add(row);
        open = draft;
        if (draft.isComplete()) {
            reports.add(draft.report());
            open = null;
        }
    }
}
