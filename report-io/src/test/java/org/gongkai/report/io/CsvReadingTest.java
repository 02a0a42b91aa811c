package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;

/** Figures come back from rows, and rows that do not agree with themselves are refused at their place. */
class CsvReadingTest {

    private static final DisclosureReport REPORT = figuresOnly(TestReports.full(Edition.Y2021));

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return TestReports.reports();
    }

    /** What a row has of a report. */
    private static DisclosureReport figuresOnly(DisclosureReport report) {
        return DisclosureReport.builder()
                .year(report.year())
                .agency(Agency.builder()
                        .name(report.agency().name())
                        .creditCode(report.agency().creditCode())
                        .build())
                .figures(report.figures())
                .build();
    }

    private static String rows(DisclosureReport... reports) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportCsv.writerForSpreadsheets(stream)) {
            for (DisclosureReport report : reports) {
                writer.write(report);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return stream.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 100)
    void figures_come_back_as_they_were(
            @ForAll("reports") DisclosureReport one, @ForAll("reports") DisclosureReport two) throws IOException {
        String text = rows(one, two, two);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<DisclosureReport> expected = List.of(figuresOnly(one), figuresOnly(two), figuresOnly(two));

        assertThat(ReportCsv.read(text)).isEqualTo(expected);
        assertThat(ReportCsv.read(bytes)).isEqualTo(expected);
        assertThat(ReportCsv.read(new ByteArrayInputStream(bytes))).isEqualTo(expected);
    }

    @Property(tries = 300)
    void any_text_of_a_cell_and_any_name_comes_back(@ForAll String name, @ForAll String raw) {
        DisclosureReport report = REPORT.withAgency(Agency.unnamed().withName(clean(name) + "局"))
                .with(CellAddress.parse("T3.1:A"), Figure.parse(clean(raw)));

        assertThat(ReportCsv.read(rows(report))).containsExactly(report);
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Example
    void an_apostrophe_of_the_text_is_no_mark_of_ours() {
        CellAddress cell = CellAddress.parse("T3.1:A");
        for (String text : List.of("=1", "'=1", "''=1", "'", "'=", "''", "'甲", "=", "'\n=")) {
            DisclosureReport report = REPORT.with(cell, Figure.parse(text));

            assertThat(ReportCsv.read(rows(report)).get(0).figure(cell)).isEqualTo(Figure.parse(text));
        }
    }

    @Example
    void a_line_feed_alone_ends_a_row_and_the_last_needs_none() {
        String text = rows(REPORT).replace("\r\n", "\n").strip();

        assertThat(ReportCsv.read(text)).containsExactly(REPORT);
    }

    @Example
    void year_edition_cell_and_a_number_are_enough() {
        StringBuilder text = new StringBuilder("cell,value,edition,year\n\n");
        Edition.Y2021.cells().forEach(cell -> text.append(cell).append(",7,2021,2023\n"));
        DisclosureReport report = ReportCsv.read(text.toString()).get(0);

        assertThat(report.agency()).isEqualTo(Agency.unnamed());
        assertThat(report.figures().toList()).containsOnly(Figure.of(7));
        assertThat(ReportCsv.read("year,edition,cell,raw\n")).isEmpty();
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> ReportCsv.read(text))
                .isInstanceOf(ReportFormatException.class)
                .hasMessage(message);
    }

    @Example
    void what_does_not_agree_is_refused_at_its_place() {
        String text = rows(REPORT);
        String head = text.substring(1, text.indexOf('\n') + 1);
        String first = text.substring(text.indexOf('\n') + 1, text.indexOf('\n', text.indexOf('\n') + 1) + 1);

        refused(
                text.replace(",number,100,100,", ",number,101,100,"),
                "/raw (line 2, column 87): property 'value' is '101', but the text '100' says '100'");
        refused(
                text.replaceFirst("本年制发件数", "本年废止件数"),
                "/columnLabel (line 2, column 69): label '本年废止件数' is not that of cell T2.1.1:issued, '本年制发件数'");
        refused(head + first + first, "/cell (line 3, column 42): cell T2.1.1:issued is there twice");
        refused(
                head + first,
                "line 3, column 1: the report of '甲市乙区人民政府办公室 2023 (2021)' is incomplete: it lacks cell T2.1.1:repealed");
        refused(
                head + first + first.replace(",2023,", ",2024,"),
                "line 3, column 1: the report of '甲市乙区人民政府办公室 2023 (2021)' is incomplete: it lacks cell T2.1.1:repealed");
        refused(
                head + first.replace(",2023,", ",1999,"),
                "/year (line 2, column 32): invalid value: year '1999' is not within 2008 and 9999");
        refused(
                head + first.replace(",2023,", ",MMXX,"),
                "/year (line 2, column 32): expected a year, found the text 'MMXX'");
        refused(
                head + first.replace("T2.1.1:issued", "T2.1.1:made"),
                "/cell (line 2, column 42): invalid value: the edition of 2021 has no cell T2.1.1:made");
        refused(head + first.strip() + ",x\n", "line 2, column 1: the row has 12 fields, the header 11");
        refused("", "line 1, column 1: the document is empty");
        refused("year,edition,cell\n", "line 1, column 1: property 'raw' is missing");
        refused(
                "year,Edition,cell\n",
                "line 1, column 6: unknown property 'Edition'; known here: agency, creditCode, year, edition, cell, lineLabel, columnLabel, state, value, raw, note");
        refused("year,year\n", "line 1, column 6: property 'year' is there twice");
        refused("year,ed\"ition", "line 1, column 8: a quotation mark in a field that does not begin with one");
        refused("year,\"edition\"s", "line 1, column 15: a separator or the end of the line is expected here");
        refused(
                "year,\n\"edition",
                "line 1, column 6: unknown property ''; known here: agency, creditCode, year, edition, cell, lineLabel, columnLabel, state, value, raw, note");
        refused("year,\"edi\ntion", "line 1, column 6: a field with a quotation mark that is never closed");
        refused(",".repeat(1 << 20), "line 1, column 1001: a row of more than 1000 fields");
        refused("year\redition", "line 1, column 6: a separator or the end of the line is expected here");
    }

    @Example
    void what_is_refused_is_said_in_chinese_too_and_bytes_must_be_utf_8() {
        assertThatThrownBy(() -> ReportCsv.read("year,\"edition"))
                .isInstanceOfSatisfying(
                        ReportFormatException.class,
                        e -> assertThat(e.message(Locale.CHINESE)).isEqualTo("第 1 行第 6 列：字段的引号没有结束"));
        assertThatThrownBy(() -> ReportCsv.read(rows(REPORT).getBytes(java.nio.charset.Charset.forName("GB18030"))))
                .isInstanceOfSatisfying(
                        ReportFormatException.class, e -> assertThat(e.code()).isEqualTo("encoding"));
    }
}
