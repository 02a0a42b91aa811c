package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.output.ConvertFormat;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results are told whole or not at all, and steer nobody's terminal. */
class OutputEdgeTest {

    private static final Path VALID = Command.REPORTS.resolve("district-office-2023.txt");
    private static final String ESCAPE = "\u001b[2J\n结论: 通过\r\u202e\u2028\u0085\u009b";

    @TempDir
    private Path directory = Path.of("");

    /** A stream that takes some bytes and then fails. */
    private static final class Full extends OutputStream {

        private final int room;
        private final String reason;
        private int written;

        Full(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            written++;
            if (written > room) {
                throw new IOException(reason);
            }
        }
    }

    private static int code(Full out, ByteArrayOutputStream err, Object... arguments) {
        List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
        return Gongkai.run(texts, Map.of(), false, out, err);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void what_could_not_be_written_is_an_error(int room) {
        for (List<Object> arguments : List.<List<Object>>of(
                List.of("validate", VALID),
                List.of("validate", VALID, "--format", "json"),
                List.of("validate", VALID, "--format", "sarif"),
                List.of("validate", VALID, "--format", "junit"),
                List.of("validate", VALID, "--format", "html"),
                List.of("convert", VALID, "--to", "json"),
                List.of("convert", VALID, "--to", "xml"),
                List.of("convert", VALID, "--to", "csv"),
                List.of("convert", VALID, "--to", "ndjson"),
                List.of("convert", VALID, "--to", "html"),
                List.of("batch", VALID),
                List.of("repair", Command.REPORTS.resolve("clerk-slip-2023.txt")),
                List.of("form"),
                List.of("rules"),
                List.of("schema", "--format", "xsd"),
                List.of("--help"),
                List.of("--version"))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int room2 = arguments.contains("--version") ? Math.min(room, 1) : room;
            assertEquals(
                    4, code(new Full(room2, "No space left on device"), err, arguments.toArray()), arguments::toString);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .as(arguments.toString())
                    .contains("标准输出无法写入: No space left on device")
                    .doesNotContain("\tat ", "内部错误");
        }
    }

    @Test
    void a_reader_that_has_seen_enough_hears_no_complaint() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(141, code(new Full(50, "Broken pipe"), err, "validate", VALID));
        assertThat(err.size()).isZero();
        assertEquals(141, code(new Full(50, "Broken pipe"), err, "batch", VALID, VALID));
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("gongkai:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u0000", "\u001b", "\ud800", "\uffff", "\ufffe"})
    void an_unwritable_xml_is_refused_plainly_and_leaves_no_file(String unwritable) throws Exception {
        Path json = Files.writeString(directory.resolve("control.json"), withTitle(unwritable));
        Command run = Command.run("convert", json, "--to", "xml", "--out", directory.resolve("out.xml"));
        Command shown = Command.run("convert", json, "--to", "xml");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("control.json").doesNotContain("内部错误", "Exception");
        assertThat(shown.code()).isEqualTo(3);
        assertThat(shown.out()).isEmpty();
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(json);
        }
    }

    private static String withTitle(String unwritable) throws Exception {
        String json = ReportJson.toString(InputFiles.load(VALID).report(), Layout.CANONICAL);
        StringBuilder escaped = new StringBuilder();
        unwritable.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return json.replaceFirst(
                "\"title\":\"", "\"title\":\"" + escaped.toString().replace("\\", "\\\\"));
    }

    @ParameterizedTest
    @EnumSource(ConvertFormat.class)
    void a_finished_file_is_whole_and_nothing_stays_beside_it(ConvertFormat format) throws IOException {
        Path out = directory.resolve("out." + format);
        assertThat(Command.run("convert", VALID, "--to", format, "--out", out).code())
                .isZero();
        // Some formats are bytes, not text; both sides are decoded alike.
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.UTF_8))
                .isEqualTo(Command.run("convert", VALID, "--to", format).out());
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void a_second_report_for_a_format_of_one_leaves_no_file() throws IOException {
        String line = Command.run("convert", VALID, "--to", "ndjson").out();
        Path stream = Files.writeString(directory.resolve("two.ndjson"), line + line);
        Path out = directory.resolve("out.json");
        assertThat(Command.run("convert", stream, "--to", "json", "--out", out).code())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
        assertThat(Command.run("convert", VALID, "--to", "json", "--out", directory.resolve("none/out.json"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void two_batches_do_not_write_to_one_file() throws IOException {
        Path out = directory.resolve("results.ndjson");
        try (FileChannel other = FileChannel.open(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            Command run = Command.run("batch", VALID, "--out", out, "--resume");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("results.ndjson: 另一次核对正在写这个文件");
        }
        assertThat(Command.run("batch", VALID, "--out", out, "--resume").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_text_of_a_report_steers_a_terminal_or_prints_a_verdict(boolean onTerminal) throws Exception {
        Path file = Files.writeString(directory.resolve("hostile.json"), ReportJson.toString(hostile()));
        for (List<Object> arguments : List.<List<Object>>of(
                List.of("validate", file),
                List.of("validate", file, "--lang", "en"),
                List.of("repair", file),
                List.of("validate", VALID, "--previous", file),
                List.of("validate", VALID, "--children", file))) {
            Command run = Command.in(Map.of("NO_COLOR", "1"), onTerminal, arguments.toArray());
            assertThat(run.out() + run.err()).as(arguments.toString()).isNotEmpty();
            assertThat((run.out() + run.err()).codePoints())
                    .as(arguments.toString())
                    .noneMatch(c -> c != '\n'
                            && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0x2028));
            assertThat(run.out().lines().filter(line -> line.startsWith("结论"))).hasSizeLessThan(2);
        }
        assertThat(Command.run("validate", file).code()).isEqualTo(1);
    }

    private static DisclosureReport hostile() throws Exception {
        DisclosureReport report = InputFiles.load(VALID).report();
        DisclosureReport hostile = DisclosureReport.builder()
                .from(report)
                .agency(Agency.builder().name("某局" + ESCAPE).build())
                .title("2022年" + ESCAPE)
                .publishedOn(LocalDate.of(2024, 9, 1))
                .overview(Overview.builder()
                        .introduction("新收申请4" + ESCAPE + "1件。全年新收政府信息公开申请41件" + ESCAPE + "。")
                        .build())
                .problemsAndImprovements("无" + ESCAPE)
                .otherMatters(OtherMatters.builder()
                        .text("收取信息处理费560元" + ESCAPE)
                        .processingFee(ProcessingFee.of(-1, BigDecimal.valueOf(-650)))
                        .build())
                .build();
        for (var cell : report.edition().cells().subList(0, 40)) {
            hostile = hostile.with(cell, Figure.parse("x" + ESCAPE + "1"));
        }
        return hostile;
    }
}
