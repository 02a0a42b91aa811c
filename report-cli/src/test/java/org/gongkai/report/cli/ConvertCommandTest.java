package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.report.cli.output.ConvertFormat;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvertCommandTest {

    private static final Path TEXT = Command.REPORTS.resolve("district-office-2023.txt");

    @TempDir
    private Path directory = Path.of("");

    /** The figures of Jiangyang 2023 that are not zero; the sample report carries the same. */
    private static final Map<String, Integer> JIANGYANG = Map.ofEntries(
            Map.entry("T2.1.2:issued", 3),
            Map.entry("T2.1.2:repealed", 9),
            Map.entry("T2.1.2:inForce", 12),
            Map.entry("T3.1:A", 42),
            Map.entry("T3.1:G", 42),
            Map.entry("T3.3.1:A", 13),
            Map.entry("T3.3.1:G", 13),
            Map.entry("T3.3.2:A", 18),
            Map.entry("T3.3.2:G", 18),
            Map.entry("T3.3.4.1:A", 9),
            Map.entry("T3.3.4.1:G", 9),
            Map.entry("T3.3.7:A", 40),
            Map.entry("T3.3.7:G", 40),
            Map.entry("T3.4:A", 2),
            Map.entry("T3.4:G", 2));

    @Test
    void a_report_becomes_json_that_reads_the_same() throws IOException {
        Path json = directory.resolve("report.json");
        Command run = Command.run("convert", TEXT, "--to", "json", "--out", json);

        assertThat(run.code()).as(run.err()).isZero();
        assertFigures(ReportJson.read(json));
        assertThat(Command.run("validate", json).code()).isZero();
    }

    @Test
    void a_stream_of_reports_is_converted_line_by_line_and_a_broken_line_is_named() throws IOException {
        String line = Command.run("convert", TEXT, "--to", "ndjson").out();
        Path stream = Files.writeString(directory.resolve("reports.ndjson"), line + "{broken\n" + line);

        Command run = Command.run("convert", stream, "--to", "ndjson");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo(line + line);
        assertThat(run.err()).contains("reports.ndjson:2");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(Command.run("validate", stream, "--format", "json").out().lines())
                .hasSize(2);
    }

    @Test
    void a_format_of_one_report_refuses_the_second() throws IOException {
        String line = Command.run("convert", TEXT, "--to", "ndjson").out();
        Path stream = Files.writeString(directory.resolve("two.ndjson"), line + line);

        Command run = Command.run("convert", stream, "--to", "xml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("two.ndjson:2", "xml");
    }

    @Test
    void csv_has_a_row_a_cell_and_a_byte_order_mark_on_request() {
        String csv = Command.run("convert", TEXT, "--to", "csv").out();

        assertThat(csv.lines()).hasSize(1 + 200).anyMatch(row -> row.contains("T3.3.1:A") && row.contains(",13,"));
        assertThat(Command.run("convert", TEXT, "--to", "csv", "--bom").out()).isEqualTo("\uFEFF" + csv);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "csv")
    void every_format_is_read_back_as_the_same_report(ConvertFormat format) {
        Path json = Command.REPORTS.resolve("city-2024.json");
        Path converted = directory.resolve("report." + format);

        Command run = Command.run("convert", json, "--to", format, "--out", converted);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Command.run("convert", converted, "--to", "json").out())
                .isEqualTo(Command.run("convert", json, "--to", "json").out());
    }

    @Test
    void an_existing_file_is_not_overwritten() throws IOException {
        Path target = Files.writeString(directory.resolve("precious.json"), "{}");

        Command run = Command.run("convert", TEXT, "--to", "json", "--out", target);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("precious.json", "不覆盖");
        assertThat(target).hasContent("{}");
    }

    @Test
    void an_unreadable_input_is_exit3_and_prints_nothing() {
        Command run = Command.run("convert", directory.resolve("absent.txt"), "--to", "json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_published_report_becomes_json_with_its_figures() {
        Path jiangyang = Command.CORPUS.resolve("jiangyang-2023.txt");
        assumeTrue(Files.exists(jiangyang), "no corpus beside this checkout");

        DisclosureReport report = ReportJson.read(
                Command.run("convert", jiangyang, "--to", "json").out());

        assertFigures(report);
        assertThat(report.otherMatters().processingFee()).contains(ProcessingFee.of(2, new BigDecimal("650")));
        assertThat(report.otherMatters().text().orElse("")).doesNotContain("登录");
    }

    private static void assertFigures(DisclosureReport report) {
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.agency().name()).isEqualTo("泸州市江阳区人民政府办公室");
        for (CellAddress cell : report.edition().cells()) {
            assertThat(report.figure(cell))
                    .as("%s", cell)
                    .isEqualTo(Figure.of(JIANGYANG.getOrDefault(cell.toString(), 0)));
        }
    }
}
