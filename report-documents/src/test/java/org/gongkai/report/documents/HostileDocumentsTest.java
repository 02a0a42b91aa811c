package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.DocumentArbitraries;
import org.gongkai.report.testkit.document.PageFormat;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input is hostile until proved otherwise: bounded in time and memory, refused with a clear word. */
@Timeout(60)
class HostileDocumentsTest {

    private static final String TITLE = "<h1>样板市统计局2023年政府信息公开工作年度报告</h1>";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("fifty megabytes", "<div>".repeat(10_000_000), Reason.OVER_LIMIT),
                Arguments.of("nested tags", "<html><body>" + "<div>".repeat(1_000_000), Reason.NO_REPORT),
                Arguments.of("nested tables", "<html><body>" + "<table><tr><td>".repeat(20_000), Reason.NO_REPORT),
                Arguments.of(
                        "tables side by side", "<html><body>" + "<table></table>".repeat(1_000_000), Reason.NO_REPORT),
                Arguments.of(
                        "tables of a cell side by side",
                        "<html><body>" + "<table><tr><td>1</table>".repeat(600_000),
                        Reason.OVER_LIMIT),
                Arguments.of(
                        "headings of Table 4 without end",
                        TITLE + "<table>" + "<tr><td>结果维持<td><td></tr>".repeat(12_000) + "</table>",
                        Reason.NO_REPORT),
                Arguments.of(
                        "a million cells",
                        "<table>" + ("<tr>" + "<td>1".repeat(1_000)).repeat(1_000) + "</table>",
                        Reason.OVER_LIMIT),
                Arguments.of("a million cells of text", ("1|".repeat(1_000) + "\n").repeat(1_000), Reason.OVER_LIMIT),
                Arguments.of(
                        "rows that reach far down",
                        "<table>" + ("<tr>" + "<td rowspan=60000>1".repeat(100)).repeat(2_000) + "</table>",
                        Reason.OVER_LIMIT),
                Arguments.of("quotes of quotes", ">".repeat(1_000_000) + " # a", Reason.NO_REPORT),
                Arguments.of("brackets", "# a\n\n" + "[".repeat(500_000), Reason.OVER_LIMIT),
                Arguments.of("one long line", "一".repeat(4_000_000), Reason.NO_REPORT),
                Arguments.of("numbers without end", "1 ".repeat(1_000_000) + "年度报告", Reason.NO_REPORT),
                Arguments.of("a million lines", "a\n".repeat(1_000_000), Reason.OVER_LIMIT),
                Arguments.of("white space", " \n\t".repeat(10_000), Reason.EMPTY),
                Arguments.of("nothing", "", Reason.EMPTY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, String page, Reason reason) {
        assertThatThrownBy(() -> ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void quotes_of_quotes_in_markdown_are_bounded() {
        byte[] page = ("> ".repeat(200_000) + "a").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ReportDocuments.read(page, "a.md")).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void a_span_of_a_hundred_million_columns_costs_nothing() {
        String page = TITLE + "<p>一、总体情况</p><table><tr><td colspan=100000000>项目<td>自然人</tr>"
                + "<tr><td rowspan=99999999999 colspan=-3>一、本年新收政府信息公开申请数量<td colspan=100000000>5</tr></table>";
        DocumentReading reading = ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.report().figure(CellAddress.parse("T3.1:A")).toString())
                .isEqualTo("5");
    }

    @Test
    void scripts_are_no_text() {
        String page = "<html><body><script>document.write('<table>')</script>" + TITLE
                + "<p>一、总体情况</p><p>工作平稳。</p><script>var a='二、主动公开政府信息情况';</script>"
                + "<table><tr><td>一、本年新收政府信息公开申请数量<td>5<td>0<td>0<td>0<td>0<td>0<td>5</table></body></html>";
        DocumentReading reading = ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.report().overview().introduction()).contains("工作平稳。");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "%PDF-1.7 x, UNSUPPORTED_FORMAT",
        "PK\u0003\u0004 x, DAMAGED",
        "'{\\rtf1 x', UNSUPPORTED_FORMAT",
        "GIF89a\u0000x, IMAGE_ONLY"
    })
    void files_of_other_formats_are_named(String start, Reason reason) {
        assertThatThrownBy(() -> ReportDocuments.read(start.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.message(Locale.ENGLISH)).isNotBlank();
                });
    }

    @Test
    void a_missing_file_is_an_error_of_input(@TempDir Path folder) {
        assertThatThrownBy(() -> ReportDocuments.read(folder.resolve("none.html")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_title_without_a_year_says_so(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n行政许可 | 3\n");
        assertThatThrownBy(() -> ReportDocuments.read(file))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NO_YEAR));
    }

    /** Pages cut off or with bytes changed at random end in a report or in the one exception. */
    @Test
    void damaged_pages_never_crash_the_reader() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            PageFormat form = PageFormat.values()[seed % 3];
            byte[] page = DocumentArbitraries.page(ScatteredReports.report(random), random, form, 2, false)
                    .text()
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 30; i++) {
                page[random.nextInt(page.length)] = (byte) (random.nextInt(4) == 0 ? '<' : random.nextInt(1, 127));
            }
            byte[] cut = java.util.Arrays.copyOf(page, random.nextInt(page.length) + 1);
            try {
                assertThat(ReportDocuments.read(cut, form.fileName()).remarks()).isNotNull();
            } catch (UnreadableDocumentException e) {
                assertThat(e.message(Locale.CHINESE)).isNotBlank();
            }
        }
    }
}
