package org.gongkai.report.service.answer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.RepairJson;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.rules.locate.Localisation;

/**
 * All that a page shows of a report: what it states, what was found, what is proposed, and its tables in the official
 * layout.
 *
 * @param report the report in our JSON
 * @param result the record of the verdict
 * @param repairs the proposals
 * @param tables the tables as the form prints them
 */
public record ReportView(
        @JsonRawValue String report,
        @JsonRawValue String result,
        @JsonRawValue String repairs,
        List<Table> tables) {

    /**
     * A table.
     *
     * @param code its code
     * @param zh its heading in Chinese
     * @param en its heading in English
     * @param rows its rows
     */
    public record Table(String code, String zh, String en, List<Row> rows) {}

    /**
     * A row.
     *
     * @param kind what it is for
     * @param cells the cells that begin in it
     */
    public record Row(PrintedRow.Kind kind, List<Cell> cells) {}

    /**
     * A cell: a label, or a figure with its address.
     *
     * @param kind what stands in it
     * @param zh the label in Chinese
     * @param en the label in English
     * @param width how many columns it spans
     * @param height how many rows it spans
     * @param address the address of the figure
     * @param figure what the report states there
     */
    public record Cell(
            PrintedCell.Kind kind,
            String zh,
            String en,
            int width,
            int height,
            Optional<String> address,
            Optional<String> figure) {}

    /** The view of a report. */
    public static ReportView of(CheckedReport checked, Localisation repairs) {
        DisclosureReport report = checked.report();
        return new ReportView(
                ReportJson.toString(report),
                ResultJson.write(checked),
                RepairJson.write(repairs, report.edition().form()),
                report.edition().form().tables().stream()
                        .map(table -> table(table, report))
                        .toList());
    }

    private static Table table(FormTable table, DisclosureReport report) {
        return new Table(
                table.code(),
                table.section().heading().zh(),
                table.section().label().en(),
                table.printed().rows().stream().map(row -> row(row, report)).toList());
    }

    private static Row row(PrintedRow row, DisclosureReport report) {
        return new Row(
                row.kind(), row.cells().stream().map(cell -> cell(cell, report)).toList());
    }

    private static Cell cell(PrintedCell cell, DisclosureReport report) {
        return new Cell(
                cell.kind(),
                cell.label().zh(),
                cell.label().en(),
                cell.width(),
                cell.height(),
                cell.address().map(Object::toString),
                cell.address().map(address -> report.figure(address).toString()));
    }
}
