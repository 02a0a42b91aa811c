package org.gongkai.report.service.answer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.RepairJson;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.io.result.SectionText;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.PrintedCell;
import org.gongkai.report.model.form.PrintedRow;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.locate.Localisation;

/**
 * All that a page shows of a report: what it states, in the official layout, what was found, and what is proposed.
 *
 * @param report the report in our JSON, as a text: a browser would round long numbers
 * @param result the record of the verdict
 * @param repairs the proposals
 * @param sections the sections of the report as the form prints them
 */
public record ReportView(
        String report,
        @JsonRawValue String result,
        @JsonRawValue String repairs,
        List<Part> sections) {

    /**
     * A section.
     *
     * @param heading what stands above it
     * @param texts its words
     * @param rows its table; empty where it has none
     */
    public record Part(Words heading, List<Text> texts, List<Row> rows) {}

    /**
     * A label in both languages.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Words(String zh, String en) {

        static Words of(Label label) {
            return new Words(label.zh(), label.en());
        }
    }

    /**
     * A text of the report.
     *
     * @param heading what stands above it, if anything does
     * @param text the text
     */
    public record Text(Optional<Words> heading, String text) {}

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
     * @param label the label
     * @param width how many columns it spans
     * @param height how many rows it spans
     * @param address the address of the figure
     * @param figure what the report states there
     */
    public record Cell(
            PrintedCell.Kind kind,
            Words label,
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
                Arrays.stream(Section.values())
                        .map(section -> part(section, report))
                        .toList());
    }

    private static Part part(Section section, DisclosureReport report) {
        List<Row> rows = report.edition().form().table(section).stream()
                .flatMap(table -> table.printed().rows().stream())
                .map(row -> row(row, report))
                .toList();
        return new Part(new Words(section.heading().zh(), section.heading().en()), texts(section, report), rows);
    }

    private static List<Text> texts(Section section, DisclosureReport report) {
        return SectionText.of(report, section).stream()
                .map(each -> new Text(each.heading().map(Words::of), each.text()))
                .toList();
    }

    private static Row row(PrintedRow row, DisclosureReport report) {
        return new Row(
                row.kind(), row.cells().stream().map(cell -> cell(cell, report)).toList());
    }

    private static Cell cell(PrintedCell cell, DisclosureReport report) {
        return new Cell(
                cell.kind(),
                Words.of(cell.label()),
                cell.width(),
                cell.height(),
                cell.address().map(Object::toString),
                cell.address().map(address -> report.figure(address).toString()));
    }
}
