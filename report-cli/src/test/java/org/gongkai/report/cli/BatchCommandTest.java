package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.input.InputFormat;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {

    private static final Path VALID = Command.REPORTS.resolve("district-office-2023.txt");
    private static final Path SLIP = Command.REPORTS.resolve("clerk-slip-2023.txt");
    private static final int LINES = 200;
    private static final int BAD_LINE = 70;

    @TempDir
    private Path directory = Path.of("");

    private Path stream = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeAStreamWithOneBadLine() throws Exception {
        String valid = ReportJson.toString(InputFiles.load(VALID).report(), Layout.CANONICAL);
        String slip = ReportJson.toString(InputFiles.load(SLIP).report(), Layout.CANONICAL);
        List<String> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(i -> i == BAD_LINE ? "{\"no\":1}" : i % 3 == 0 ? slip : valid)
                .toList();
        stream = Files.write(directory.resolve("reports.ndjson"), lines);
        out = directory.resolve("results.ndjson");
    }

    @Test
    void a_directory_is_checked_with_all_below_it_in_order() throws IOException {
        Path deep = Files.createDirectories(directory.resolve("tree/b/c"));
        Files.copy(VALID, directory.resolve("tree/z.txt"));
        Files.copy(SLIP, deep.resolve("m.txt"));
        Files.copy(VALID, directory.resolve("tree/a.txt"));
        Files.writeString(directory.resolve("tree/picture.png"), "no report");

        Command run = Command.run("batch", directory.resolve("tree"));

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out().lines().map(BatchCommandTest::file)).containsExactly("a.txt", "m.txt", "z.txt");
        assertThat(run.err()).contains("共 3 份: 通过 2, 有错误 1", "T3-OUTCOMES: 1");
    }

    @Test
    void a_line_is_what_validate_writes() {
        Command batch = Command.run("batch", SLIP, VALID);
        Command validate = Command.run("validate", "--format", "json", SLIP, VALID);

        assertThat(batch.out()).isEqualTo(validate.out());
    }

    @Test
    void a_bad_line_is_an_error_in_its_place_and_the_rest_goes_on() {
        Command run = Command.run("batch", "--lang", "en", stream);

        List<String> lines = run.out().lines().toList();
        assertThat(run.code()).isEqualTo(3);
        assertThat(lines).hasSize(LINES);
        assertThat(lines.get(BAD_LINE - 1)).contains("reports.ndjson:70\"", "\"error\":{\"zh\":");
        assertThat(lines.get(BAD_LINE)).contains("reports.ndjson:71\"", "\"verdict\":");
        assertThat(run.err()).contains("200 inputs: valid 133, invalid 66, undetermined 0, unreadable 1");
    }

    @Test
    void any_number_of_threads_writes_the_same_bytes() {
        Command one = Command.run("batch", "--threads", 1, stream);
        Command two = Command.run("batch", "--threads", 2, stream);
        Command seven = Command.run("batch", "--threads", 7, stream);

        assertThat(two).isEqualTo(one);
        assertThat(seven).isEqualTo(one);
    }

    @Test
    void a_missing_file_is_an_error_line_and_the_rest_goes_on() {
        Command run = Command.run("batch", directory.resolve("none.json"), directory.resolve("no.ndjson"), VALID);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).contains("none.json: 没有这个文件", "no.ndjson: 没有这个文件", "\"verdict\":\"VALID\"");
    }

    @Test
    void a_directory_with_nothing_to_read_is_an_error() throws IOException {
        Command run = Command.run("batch", Files.createDirectory(directory.resolve("empty")));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("共 0 份", "empty: 其中没有可读取的报告\n");
    }

    @Test
    void what_a_directory_holds_and_is_not_read_is_named_and_counted_in_both_languages() throws IOException {
        Path tree = Files.createDirectories(directory.resolve("tree"));
        Files.copy(VALID, tree.resolve("a.txt"));
        Files.writeString(tree.resolve("b.zip"), "no report");
        Files.writeString(tree.resolve("c.ZIP"), "no report");
        Files.writeString(tree.resolve("d"), "no report");
        Files.createSymbolicLink(tree.resolve("e.html"), tree);

        Command zh = Command.run("batch", tree);
        Command en = Command.run("batch", "--lang", "en", tree);

        assertThat(zh.code()).as(zh.err()).isZero();
        assertThat(zh.out().lines()).hasSize(1);
        assertThat(zh.err())
                .contains("b.zip: 未核对: 不支持的格式\n", "c.ZIP: 未核对", "d: 未核对", "e.html: 未核对: 不跟随指向目录的链接\n")
                .contains("共 1 份: 通过 1", "另有 4 个未核对: .zip 2, 无扩展名 1, 链接 1\n");
        assertThat(en.err())
                .contains("b.zip: left out: not a format that is read\n", "e.html: left out: links to directories")
                .contains("left out 4: .zip 2, links 1, without ending 1\n");
    }

    @Test
    void hidden_files_are_named_and_counted_and_the_output_is_no_input() throws IOException {
        Path tree = Files.createDirectories(directory.resolve("tree"));
        Files.copy(VALID, tree.resolve("a.txt"));
        Files.write(tree.resolve(".DS_Store"), new byte[] {0, 0, 0, 1});
        Files.writeString(tree.resolve("._a.txt"), "no report");
        Files.copy(VALID, Files.createDirectory(tree.resolve(".git")).resolve("b.txt"));

        Command run = Command.run("batch", tree, "--out", tree.resolve("results.out"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("共 1 份", ".DS_Store: 未核对: 隐藏", ".git: 未核对: 隐藏", "另有 3 个未核对: 隐藏 3\n")
                .doesNotContain("results.out");
    }

    @ParameterizedTest
    @EnumSource(InputFormat.class)
    void every_ending_of_the_list_is_read_and_in_the_help(InputFormat format) throws IOException {
        for (String ending : format.endings()) {
            Path tree = Files.createDirectories(directory.resolve("of-" + ending));
            Path file = tree.resolve("report." + ending.toUpperCase(Locale.ROOT));
            Files.write(file, content(format, ending));

            Command run = Command.run("batch", tree);

            assertThat(run.code()).as(ending + run.out() + run.err()).isZero();
            assertThat(run.out().lines()).hasSize(1);
            assertThat(Command.run("validate", file).code()).isZero();
            for (String language : List.of("zh", "en")) {
                assertThat(Command.run("batch", "--help", "--lang", language).out())
                        .containsPattern("\\b" + ending + "\\b");
            }
        }
    }

    private static byte[] content(InputFormat format, String ending) throws IOException {
        DisclosureReport report;
        try {
            report = InputFiles.load(VALID).report();
        } catch (UnreadableInput e) {
            throw new IOException(e);
        }
        return switch (format) {
            case JSON -> ReportJson.canonical(report);
            case NDJSON -> (ReportJson.toString(report, Layout.CANONICAL) + "\n").getBytes(StandardCharsets.UTF_8);
            case XML -> ReportXml.canonical(report);
            case DOCUMENT ->
                switch (ending) {
                    case "txt" -> Files.readAllBytes(VALID);
                    case "md", "markdown" -> OfficialLayout.markdown(report).getBytes(StandardCharsets.UTF_8);
                    default -> OfficialLayout.html(report).getBytes(StandardCharsets.UTF_8);
                };
        };
    }

    @Test
    void a_profile_counts_as_in_validate() throws IOException {
        Path profile = Files.writeString(
                directory.resolve("profile.yaml"),
                "waivers: [{rule: T3-OUTCOMES, owner: 王某, reason: 待更正, expires: 2999-12-31},"
                        + " {rule: T3-TOTAL, owner: 王某, reason: 待更正, expires: 2024-03-31}]");

        Command batch = Command.run("batch", SLIP, VALID, "--profile", profile);
        Command validate = Command.run("validate", "--format", "json", SLIP, VALID, "--profile", profile);

        assertThat(batch.out()).isEqualTo(validate.out()).contains("\"waived\"", "P-WAIVER");
        assertThat(batch.code()).isEqualTo(validate.code()).isEqualTo(1);
        assertThat(batch.out()).isNotEqualTo(Command.run("batch", SLIP, VALID).out());
    }

    @Test
    void a_file_that_is_no_profile_ends_the_run_as_in_validate() throws IOException {
        Path profile = Files.writeString(directory.resolve("profile.yaml"), "{off: [T9]}");

        Command wrong = Command.run("batch", VALID, "--profile", profile, "--out", out);
        Command missing = Command.run("batch", VALID, "--profile", directory.resolve("absent.yaml"));

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err().lines()).singleElement().asString().contains("profile.yaml", "off[0]");
        assertThat(out).doesNotExist();
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err().lines()).singleElement().asString().contains("absent.yaml");
    }

    @Test
    void an_existing_output_is_left_alone() throws IOException {
        Files.writeString(out, "precious");

        Command run = Command.run("batch", VALID, "--out", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("--resume");
        assertThat(out).hasContent("precious");
    }

    @Test
    void the_output_is_no_input_of_its_own_run() {
        Command first = Command.run("batch", directory, "--out", out);
        Command second = Command.run("batch", directory, "--out", out, "--resume");

        assertThat(first.err()).contains("共 200 份");
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.777, 0.9999, 1})
    void a_run_that_was_cut_anywhere_is_continued_to_the_same_bytes_and_summary(double share) throws IOException {
        Command whole = Command.run("batch", stream, "--out", out);
        byte[] expected = Files.readAllBytes(out);
        Files.write(out, java.util.Arrays.copyOf(expected, (int) (expected.length * share)));

        Command resumed = Command.run("batch", stream, "--out", out, "--resume");

        assertThat(resumed).isEqualTo(whole);
        assertThat(out).hasBinaryContent(expected);
    }

    @Test
    void resuming_without_an_output_begins_one() {
        assertThat(Command.run("batch", VALID, "--out", out, "--resume").code()).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void other_inputs_than_before_are_refused_and_the_output_is_left_alone() throws IOException {
        Command.run("batch", VALID, SLIP, "--out", out);
        byte[] before = Files.readAllBytes(out);

        Command differs = Command.run("batch", SLIP, VALID, "--out", out, "--resume");
        Command fewer = Command.run("batch", VALID, "--out", out, "--resume");
        Command none = Command.run("batch", VALID, "--out", stream, "--resume");

        assertThat(Stream.of(differs, fewer, none).map(Command::code)).containsOnly(2);
        assertThat(differs.err()).contains("第 1 行", "district-office-2023.txt", "clerk-slip-2023.txt");
        assertThat(fewer.err()).contains("第 2 行", "没有这么多");
        assertThat(none.err()).contains("第 1 行不是核对结果");
        assertThat(out).hasBinaryContent(before);
    }

    @Test
    void other_rules_than_before_are_refused_and_the_output_is_left_alone() throws IOException {
        Path profile = Files.writeString(stream.resolveSibling("lenient.json"), "{\"off\":[\"S-TITLE\"]}");
        Command.run("batch", VALID, "--out", out);
        byte[] before = Files.readAllBytes(out);

        Command other = Command.run("batch", VALID, SLIP, "--out", out, "--resume", "--profile", profile);

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("第 1 行按规则", "+");
        assertThat(out).hasBinaryContent(before);
        assertThat(Command.run("batch", VALID, SLIP, "--out", out, "--resume").code())
                .isEqualTo(1);
    }

    @Test
    void no_threads_are_refused() {
        assertThat(Command.run("batch", VALID, "--threads", 0).code()).isEqualTo(2);
    }

    private static String file(String line) {
        String source = line.substring(0, line.indexOf("\",\"agency\""));
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
