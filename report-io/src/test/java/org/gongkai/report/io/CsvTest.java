package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as rows. */
class CsvTest {

    private static final String HEADER =
            "agency,creditCode,year,edition,cell,lineLabel,columnLabel,state,value,raw,note";

    private static String[] rows(DisclosureReport... reports) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportCsv.writer(stream)) {
            for (DisclosureReport report : reports) {
                writer.write(report);
            }
        }
        return stream.toString(StandardCharsets.UTF_8).split("\r\n");
    }

    @Test
    void there_is_one_header_and_a_row_for_each_cell() throws IOException {
        String[] rows = rows(TestReports.full(Edition.Y2021), TestReports.full(Edition.Y2019));

        assertThat(rows)
                .hasSize(
                        1 + Edition.Y2021.cells().size() + Edition.Y2019.cells().size())
                .startsWith(HEADER)
                .doesNotHaveDuplicates();
        assertThat(rows[1])
                .isEqualTo(
                        "甲市乙区人民政府办公室,91350100M000100Y43,2023,2021,T2.1.1:issued,第二十条第（一）项 规章,本年制发件数,number,100,100,");
        assertThat(rows[3]).endsWith(",number,22,22（其中修订16件）,其中修订16件");
        assertThat(rows[2]).endsWith(",blank,,,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            -3              | number,-3,-3,
            -               | notApplicable,,-,
            =1+1            | unreadable,,'=1+1,
            +5              | number,5,'+5,
            @SUM(A1)        | unreadable,,'@SUM(A1),
            －1＋2          | unreadable,,'－1＋2,
            1,295           | number,1295,"1,295",
            甲"乙           | unreadable,,"甲""乙",
            5（=HYPERLINK） | number,5,5（=HYPERLINK）,'=HYPERLINK
            """)
    void what_a_spreadsheet_would_run_is_neutralised(String text, String row) throws IOException {
        CellAddress cell = CellAddress.parse("T3.1:A");
        DisclosureReport report = TestReports.bare(Edition.Y2021).with(cell, Figure.parse(text));

        assertThat(Arrays.stream(rows(report)).filter(each -> each.contains("," + cell + ",")))
                .singleElement()
                .asString()
                .endsWith("," + row);
    }

    @Test
    void a_byte_order_mark_is_there_on_request() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportCsv.writerForSpreadsheets(stream)) {
            writer.write(TestReports.bare(Edition.Y2019));
            writer.write(TestReports.bare(Edition.Y2019));
        }

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF" + HEADER + "\r\n")
                .satisfies(text -> assertThat(text.lastIndexOf('\uFEFF')).isZero());
    }
}
