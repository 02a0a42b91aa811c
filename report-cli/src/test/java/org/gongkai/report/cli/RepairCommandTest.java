package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairCommandTest {

    private static final Path VALID = Command.REPORTS.resolve("district-office-2023.txt");
    private static final Path SLIP = Command.REPORTS.resolve("clerk-slip-2023.txt");
    private static final String PROPOSAL = "把 T3.3.1:A（予以公开 自然人）31 改为 13（相邻两位数字颠倒），则 2 条勾稽关系全部成立";

    @TempDir
    private Path directory = Path.of("");

    private static DisclosureReport report(Path file) throws UnreadableInput {
        return InputFiles.load(file).report();
    }

    private Path written(String name, DisclosureReport report) throws IOException {
        return Files.writeString(directory.resolve(name), ReportJson.toString(report, Layout.CANONICAL));
    }

    private static DisclosureReport with(DisclosureReport report, String... changes) {
        DisclosureReport changed = report;
        for (String change : changes) {
            String[] parts = change.split("=", -1);
            changed = changed.with(CellAddress.parse(parts[0]), Figure.parse(parts[1]));
        }
        return changed;
    }

    @Test
    void a_wrong_cell_and_what_it_should_be_are_said_in_words() {
        Command run = Command.run("repair", SLIP);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(" 1. " + PROPOSAL, "唯一").doesNotContain(" 2. ", "并列");
        assertThat(Command.run("repair", SLIP, "--lang", "en").out())
                .contains("change T3.3.1:A (Granted Natural person) from 31 to 13", "unique:");
    }

    @Test
    void programs_get_the_same_as_json() {
        Command run = Command.run("repair", SLIP, "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"complete\":true,\"proposals\":[{\"rank\":1,\"cost\":")
                .contains(
                        "\"unique\":true,\"changes\":[{\"cell\":\"T3.3.1:A\",\"from\":\"31\",\"to\":\"13\"}],"
                                + "\"reasons\":[\"digitsSwapped\"],\"settles\":[\"T3-OUTCOMES\",\"T3-TOTAL\"],",
                        PROPOSAL);
    }

    @Test
    void a_valid_report_needs_nothing() {
        Command run = Command.run("repair", VALID);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("无需修正").doesNotContain("1. ");
        assertThat(Command.run("repair", VALID, "--format", "json").out())
                .isEqualToIgnoringNewLines("{\"complete\":true,\"proposals\":[]}");
    }

    @Test
    void what_is_blank_is_no_mistake() throws Exception {
        Path blank = written("blank.json", with(report(VALID), "T3.3.1:G="));
        Command run = Command.run("repair", blank);

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("T3.3.1:G（予以公开 总计）没有数字，应为 13").doesNotContain("唯一");
        assertThat(Command.run("repair", blank, "--format", "json").out()).contains("\"from\":null,\"to\":\"13\"");
    }

    @Test
    void a_report_of_blanks_is_not_said_to_be_right() throws Exception {
        DisclosureReport report = report(VALID);
        Path blank = written("blank.json", report.withFigures(report.figures().map((cell, figure) -> Figure.blank())));
        Command run = Command.run("repair", blank);

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("没有可建议的").doesNotContain("无需修正");
    }

    @Test
    void ties_are_said_to_be_ties() throws Exception {
        Path tied = written("tied.json", with(report(VALID), "T4.1:pending=1"));
        Command run = Command.run("repair", tied);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(" 1. ", " 2. ", "并列").doesNotContain("唯一");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml", "ndjson", "csv", "html", "md"})
    void a_proposal_is_applied_to_a_new_document(String suffix) throws Exception {
        byte[] before = Files.readAllBytes(SLIP);
        Path out = directory.resolve("repaired." + suffix);
        Command run = Command.run("repair", SLIP, "--apply", 1, "--to", out);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("采用第 1 条建议");
        assertThat(Files.readAllBytes(SLIP)).isEqualTo(before);
        DisclosureReport repaired = with(report(SLIP), "T3.3.1:A=13");
        if (suffix.equals("json")) {
            assertThat(report(out)).isEqualTo(repaired);
        }
        Path expected = directory.resolve("expected." + suffix);
        Path converted = written("converted.json", repaired);
        assertThat(Command.run("convert", converted, "--to", suffix, "--out", expected)
                        .code())
                .isZero();
        assertThat(out).hasSameBinaryContentAs(expected);
    }

    @Test
    void no_file_is_overwritten() throws Exception {
        Path copy = Files.copy(SLIP, directory.resolve("report.json"));
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), copy);
        Path dangling = Files.createSymbolicLink(directory.resolve("dangling.json"), directory.resolve("nowhere.json"));
        byte[] before = Files.readAllBytes(copy);
        for (Path out :
                List.of(copy, link, dangling, directory.resolve("../" + directory.getFileName() + "/report.json"))) {
            Command run = Command.run("repair", copy, "--apply", 1, "--to", out);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("文件已存在, 不覆盖");
        }
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
        assertThat(directory.resolve("nowhere.json")).doesNotExist();
    }

    @Test
    void what_cannot_be_written_is_named_and_nothing_is_left() {
        Path missing = directory.resolve("no/such/directory/out.json");
        Command run = Command.run("repair", SLIP, "--apply", 1, "--to", missing);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(missing.toString());

        Path document = directory.resolve("out.pdf");
        Command suffix = Command.run("repair", SLIP, "--apply", 1, "--to", document);
        assertThat(suffix.code()).isEqualTo(2);
        assertThat(suffix.err()).contains("out.pdf", "json, xml, ndjson, csv, html, md");
        assertThat(document).doesNotExist();
    }

    @Test
    void a_proposal_that_there_is_not_is_named() {
        Path out = directory.resolve("out.json");
        for (int rank : List.of(0, 2, -1)) {
            Command run = Command.run("repair", SLIP, "--apply=" + rank, "--to", out);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("没有第 " + rank + " 条建议; 共 1 条");
        }
        assertThat(Command.run("repair", SLIP, "--apply", "one", "--to", out).code())
                .isEqualTo(2);
        assertThat(Command.run("repair", SLIP, "--apply", 1).code()).isEqualTo(2);
        assertThat(Command.run("repair", SLIP, "--to", out).code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void last_years_report_is_taken_into_account() throws Exception {
        DisclosureReport now = report(VALID);
        DisclosureReport before = now.toBuilder().year(now.year() - 1).build();
        Path previous = written("previous.json", with(before, "T3.4:A=5", "T3.4:G=5", "T3.1:A=45", "T3.1:G=45"));
        Command run = Command.run("repair", VALID, "--previous", previous);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("T3.2:A（上年结转 自然人）0 改为 5", "与上年报告一致");
    }

    @Test
    void a_report_that_is_not_last_years_is_not_used_and_named() throws Exception {
        Path other = written("other.json", report(VALID).toBuilder().year(2010).build());
        Command run = Command.run("repair", SLIP, "--previous", other);

        assertThat(run.out()).contains(PROPOSAL);
        assertThat(run.err()).contains("other.json", "未采用");
    }

    @Test
    void what_cannot_be_read_is_said() throws Exception {
        assertThat(Command.run("repair", directory.resolve("missing.txt")).code())
                .isEqualTo(3);
        Path broken = Files.writeString(directory.resolve("broken.json"), "{");
        assertThat(Command.run("repair", broken).code()).isEqualTo(3);
        assertThat(Command.run("repair", SLIP, "--previous", broken).code()).isEqualTo(3);
        assertThat(Command.run("repair").code()).isEqualTo(2);
        assertThat(Command.run("repair", SLIP, VALID).code()).isEqualTo(2);
    }

    @Test
    void batch_adds_the_proposals_to_each_line_in_order() throws Exception {
        String slip = ReportJson.toString(report(SLIP), Layout.CANONICAL);
        String valid = ReportJson.toString(report(VALID), Layout.CANONICAL);
        Path stream = Files.write(
                directory.resolve("reports.ndjson"), List.of(valid, slip, "{", slip, valid), StandardCharsets.UTF_8);
        Command one = Command.run("batch", "--repair", "--threads", 1, stream);
        String repairs = Command.run("repair", SLIP, "--format", "json").out().strip();

        List<String> lines = one.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).endsWith(",\"repairs\":{\"complete\":true,\"proposals\":[]}}");
        assertThat(lines.get(1)).endsWith(",\"repairs\":" + repairs + "}");
        assertThat(lines.get(2)).contains("\"error\"").doesNotContain("repairs");
        assertThat(lines.get(3)).endsWith(",\"repairs\":" + repairs + "}");
        assertThat(Command.run("batch", "--repair", "--threads", 4, stream).out())
                .isEqualTo(one.out());
        assertThat(Command.run("batch", stream).out()).doesNotContain("repairs");
    }
}
