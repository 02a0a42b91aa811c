package org.gongkai.report.io.csv;

import java.math.BigDecimal;
import java.util.BitSet;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.shape.StatedFigure;
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.CreditCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.message.Message;

/** A report while its rows are read. */
final class CsvDraft {

    private final DisclosureReport body;
    private final Form form;
    private final ReportFigures.Builder figures;
    private final BitSet seen = new BitSet();

    /** A draft that starts with what every row of the report says of it. */
    CsvDraft(DisclosureReport body) {
        this.body = body;
        this.form = body.edition().form();
        this.figures = ReportFigures.builder(body.edition());
    }

    /** Body, year and edition as a row says them, on an empty form. */
    static DisclosureReport body(CsvRow<CellColumn> row) {
        Agency.Builder agency = Agency.builder().name(row.read(CellColumn.AGENCY, CsvDraft::original));
        String creditCode = row.text(CellColumn.CREDIT_CODE);
        if (!creditCode.isEmpty()) {
            agency.creditCode(row.read(CellColumn.CREDIT_CODE, CreditCode::parse));
        }
        Edition edition = row.read(CellColumn.EDITION, Edition::fromCode);
        return row.read(
                CellColumn.YEAR,
                year -> DisclosureReport.builder(edition)
                        .year(year(year))
                        .agency(agency.build())
                        .build());
    }

    private static int year(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problems.expectedText("year", text));
        }
    }

    private static String original(String text) {
        return SpreadsheetText.original(Surrogates.requirePaired(text));
    }

    boolean isOf(DisclosureReport other) {
        return body.equals(other);
    }

    /** Takes the cell of a row. */
    void add(CsvRow<CellColumn> row) {
        CellAddress cell = row.read(CellColumn.CELL, CellAddress::parse);
        int index = row.read(CellColumn.CELL, text -> form.indexOf(cell));
        if (seen.get(index)) {
            throw row.problem(CellColumn.CELL, Problems.of("csv.twice", cell.toString()));
        }
        seen.set(index);
        requireLabel(
                row, CellColumn.LINE_LABEL, form.describe(form.lineOf(cell)).zh());
        requireLabel(row, CellColumn.COLUMN_LABEL, form.columnOf(cell).label().zh());
        figures.set(index, figure(row));
    }

    /** A row of which somebody moved one half is caught by its labels. */
    private static void requireLabel(CsvRow<CellColumn> row, CellColumn column, String label) {
        if (!row.text(column).isEmpty() && !row.text(column).equals(label)) {
            throw row.problem(
                    column,
                    Problems.of("csv.label", Problems.quote(row.text(column)), row.text(CellColumn.CELL), label));
        }
    }

    private static Figure figure(CsvRow<CellColumn> row) {
        CellColumn text = row.has(CellColumn.RAW) ? CellColumn.RAW : CellColumn.VALUE;
        return row.read(text, raw -> {
            StatedFigure stated = new StatedFigure();
            stated.set(StatedFigure.Part.RAW, original(raw));
            if (!row.text(CellColumn.STATE).isEmpty()) {
                stated.set(StatedFigure.Part.STATE, row.text(CellColumn.STATE));
            }
            if (!row.text(CellColumn.NOTE).isEmpty()) {
                stated.set(StatedFigure.Part.NOTE, original(row.text(CellColumn.NOTE)));
            }
            if (!row.text(CellColumn.VALUE).isEmpty()) {
                stated.value(row.read(CellColumn.VALUE, CsvDraft::number));
            }
            return stated.figure();
        });
    }

    private static BigDecimal number(String text) {
        return Figure.parse(text)
                .value()
                .orElseThrow(() -> new ProblemException(Problems.expectedText("number", text)));
    }

    boolean isComplete() {
        return seen.cardinality() == form.cells().size();
    }

    /** What is wrong with a report whose rows end before they are all there. */
    Message incomplete() {
        return Problems.of(
                "csv.incomplete",
                Problems.quote(body.toString()),
                form.cells().get(seen.nextClearBit(0)).toString());
    }

    DisclosureReport report() {
        return body.withFigures(figures.build());
    }
}
