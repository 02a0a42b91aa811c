package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.report.model.form.print.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final Path VALID = Command.REPORTS.resolve("district-office-2023.txt");
    private static final Path SLIP = Command.REPORTS.resolve("clerk-slip-2023.txt");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_correct_report_is_valid() {
        Command run = Command.run("validate", VALID);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("泸州市江阳区人民政府办公室", "结论: 通过").doesNotContain("读取说明");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_clerks_slip_is_found_with_both_sides_the_difference_and_its_place() {
        Command run = Command.run("validate", SLIP);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("T3-OUTCOMES", "T3-TOTAL", "31", "13", "差", "结论: 有错误");
        assertThat(run.out()).containsPattern("T3-TOTAL {2}\\S*clerk-slip-2023\\.txt:\\d+:\\d+");
    }

    @Test
    void english() {
        Command run = Command.run("validate", "--lang", "en", SLIP);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Verdict: invalid", "ERROR T3-OUTCOMES");
    }

    @Test
    void json_is_one_object_a_report() {
        Command run = Command.run("validate", "--format", "json", VALID, SLIP);

        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(run.out())
                .contains(
                        "\"verdict\":\"VALID\"",
                        "\"verdict\":\"INVALID\"",
                        "\"digest\":\"sha256:",
                        "\"source\":{\"line\":");
    }

    @Test
    void on_a_terminal_the_tables_are_shown_with_the_cells_of_each_finding_marked() {
        Command run = Command.onTerminal(Map.of("NO_COLOR", "1"), "validate", SLIP);

        assertThat(run.out()).contains("三、收到和处理政府信息公开申请情况", "!31", "*40").doesNotContain("\u001b[");
    }

    @Test
    void a_terminal_without_no_color_gets_colours() {
        assertThat(Command.onTerminal(Map.of(), "validate", SLIP).out()).contains("\u001b[");
    }

    @Test
    void columns_of_a_table_are_aligned_for_double_width_characters() {
        Command run = Command.onTerminal(Map.of("NO_COLOR", "1"), "validate", VALID);

        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches(".*[0-9]( +[0-9]+){6}"))
                        .map(DisplayWidth::of)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_missing_file_is_one_line_and_exit3() {
        assertUnreadable(directory.resolve("absent.txt"), "没有这个文件");
    }

    @Test
    void an_empty_file_is_one_line_and_exit3() throws IOException {
        assertUnreadable(Files.createFile(directory.resolve("empty.txt")), "没有内容");
    }

    @Test
    void a_page_without_a_report_is_one_line_and_exit3() throws IOException {
        Path page = directory.resolve("page.html");
        Files.writeString(page, "<html><body><h1>通知公告</h1><p>本周六值班安排。</p></body></html>");
        assertUnreadable(page, "报告");
    }

    @Test
    void a_truncated_json_is_one_line_and_exit3() throws IOException {
        Path json = directory.resolve("truncated.json");
        String whole = Command.run("convert", VALID, "--to", "json").out();
        Files.writeString(json, whole.substring(0, whole.length() / 2));
        assertUnreadable(json, "");
    }

    private static void assertUnreadable(Path file, String reason) {
        Command run = Command.run("validate", file);

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(3);
        assertThat(run.err()).contains(file.toString(), reason);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void of_several_files_the_worst_counts() {
        assertThat(Command.run("validate", VALID, SLIP).code()).isEqualTo(1);
        assertThat(Command.run("validate", SLIP, directory.resolve("absent.txt"), VALID)
                        .code())
                .isEqualTo(3);
    }

    @Test
    void a_wrong_option_is_one_line_and_exit2() {
        Command run = Command.run("validate", "--format", "pdf", VALID);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("pdf", "--format", "json");
    }

    @Test
    void no_command_is_answered_with_the_known_ones() {
        Command run = Command.run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("缺少命令", "validate", "convert");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void help_comes_in_both_languages() {
        assertThat(Command.run("validate", "--help").out()).contains("核对");
        assertThat(Command.run("validate", "--help", "--lang", "en").out()).contains("Checks");
        assertThat(Command.in(Map.of("LANG", "en_GB.UTF-8"), false, "--help").out())
                .contains("Annual reports");
        assertThat(Command.in(Map.of("LANG", "C.UTF-8"), false, "--help").out()).contains("政府信息公开");
    }

    @Test
    void a_published_report_is_valid() {
        Path jiangyang = Command.CORPUS.resolve("jiangyang-2023.txt");
        assumeTrue(Files.exists(jiangyang), "no corpus beside this checkout");

        Command run = Command.run("validate", jiangyang);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    @Test
    void thirty_one_for_thirteen_in_a_published_report_is_found_at_its_place() throws IOException {
        Path jiangyang = Command.CORPUS.resolve("jiangyang-2023.txt");
        assumeTrue(Files.exists(jiangyang), "no corpus beside this checkout");
        Path changed = directory.resolve("changed.txt");
        Files.writeString(changed, Files.readString(jiangyang).replace("(一)予以公开 | 13 |", "(一)予以公开 | 31 |"));

        Command run = Command.run("validate", changed);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("T3-OUTCOMES", "T3-TOTAL", "T3.3.1:A", "changed.txt:");
    }
}
