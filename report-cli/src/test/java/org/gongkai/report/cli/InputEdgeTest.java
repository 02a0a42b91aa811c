package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no report, or no file at all, is an input with an error of its own. */
@DisabledOnOs(OS.WINDOWS)
class InputEdgeTest {

    private static final Path VALID = Command.REPORTS.resolve("district-office-2023.txt");
    private static final long TERABYTE = 1L << 40;
    private static final int DEEP = 100_000;

    @TempDir
    private Path directory = Path.of("");

    /** Things under names of reports that are none, in their order. */
    static List<Path> oddThings(Path directory) throws IOException {
        return List.of(
                sparse(directory.resolve("b-sparse.json")),
                sparse(directory.resolve("c-sparse.xml")),
                Files.write(directory.resolve("d-empty.txt"), new byte[0]),
                Files.write(directory.resolve("e-zeros.html"), new byte[DEEP]),
                Files.writeString(directory.resolve("f-deep.json"), "{\"a\":".repeat(DEEP)),
                Files.writeString(directory.resolve("g-deep.html"), "<div>".repeat(DEEP)),
                Files.writeString(directory.resolve("h-deep.md"), ">".repeat(DEEP)),
                Files.writeString(
                        directory.resolve("i-deep.xml"),
                        "<report xmlns=\"urn:gongkai:annual-report:1\">" + "<a>".repeat(DEEP)));
    }

    private static Path sparse(Path file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(TERABYTE);
        }
        return file;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    @Timeout(120)
    void every_odd_file_has_its_line_and_the_rest_goes_on() throws IOException {
        Files.copy(VALID, directory.resolve("a-valid.txt"));
        List<Path> odd = oddThings(directory);
        Files.copy(VALID, directory.resolve("z-valid.txt"));

        Command run = Command.run("batch", "--threads", 2, directory);

        List<String> lines = run.out().lines().toList();
        assertThat(run.code()).as(run.err() + run.out()).isEqualTo(3);
        assertThat(lines).hasSize(odd.size() + 2);
        assertThat(lines.get(0)).contains("a-valid.txt", "\"verdict\":\"VALID\"");
        assertThat(lines.get(lines.size() - 1)).contains("z-valid.txt", "\"verdict\":\"VALID\"");
        for (int i = 0; i < odd.size(); i++) {
            assertThat(lines.get(i + 1))
                    .contains(odd.get(i).toString(), "\"error\"")
                    .doesNotContain("\"reference\"");
        }
    }

    @Test
    @Timeout(60)
    void what_is_no_file_is_not_opened() throws Exception {
        Path tree = Files.createDirectory(directory.resolve("tree"));
        Path pipe = tree.resolve("pipe.txt");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");
        Path dead = Files.createSymbolicLink(tree.resolve("dead.txt"), tree.resolve("nothing.txt"));
        Path round = Files.createSymbolicLink(tree.resolve("round.txt"), tree.resolve("round.txt"));
        Files.copy(VALID, tree.resolve("z.txt"));

        Command all = Command.run("batch", tree);
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(all.err()).contains("pipe.txt: 未核对: 不是普通文件", "dead.txt: 未核对: 链接指向的文件不存在", "round.txt: 未核对");

        Command named = Command.run("validate", pipe, tree, dead, round, "/dev/zero", VALID);
        assertThat(named.code()).isEqualTo(3);
        assertThat(named.err())
                .contains("pipe.txt: 不是普通文件", "tree: 是目录", "dead.txt: 没有这个文件", "/dev/zero: 不是普通文件")
                .doesNotContain("Exception");
        assertThat(named.err().lines()).hasSize(5);
        assertThat(named.out()).contains("结论: 通过");
        assertThat(Command.run("batch", pipe, VALID).out().lines()).hasSize(2);
    }

    @Test
    void a_file_without_permission_is_told_plainly() throws IOException {
        Path file = Files.copy(VALID, directory.resolve("secret.txt"));
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");
        Command run = Command.run("validate", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("gongkai: " + file + ": 没有读取权限\n");
    }

    @Test
    void names_that_are_no_utf8_are_shown_escaped_and_checked() throws IOException {
        Path tree = Files.createDirectory(directory.resolve("tree"));
        Path odd = Path.of(URI.create(tree.toUri() + "%B1%A8%B8%E6-%E6%A0%B7.txt"));
        Files.copy(VALID, odd);

        Command batch = Command.run("batch", tree);
        assertThat(batch.code()).as(batch.err()).isZero();
        assertThat(batch.out()).contains("tree/\\\\xB1\\\\xA8\\\\xB8\\\\xE6-样.txt");

        // As the command line carries it over.
        Command validate = Command.run("validate", odd.toString());
        assertThat(validate.code()).as(validate.err()).isZero();
        assertThat(validate.out()).contains("tree/\\xB1\\xA8\\xB8\\xE6-样.txt");

        for (String command : List.of("convert", "batch")) {
            Object[] arguments = command.equals("convert")
                    ? new Object[] {command, VALID, "--to", "json", "--out", tree.resolve("\uFFFD.json")}
                    : new Object[] {command, VALID, "--out", tree.resolve("\uFFFD.json")};
            assertThat(Command.run(arguments).code()).isEqualTo(2);
        }
        assertThat(names(tree)).hasSize(1);
    }

    @Test
    void a_name_of_two_lines_prints_no_verdict() throws IOException {
        Path file = Files.copy(VALID, directory.resolve("x\n结论: 通过  错误 0\n\u001b[2Jy.txt"));
        Command run = Command.run("validate", file);
        assertThat(run.out().lines().filter(line -> line.startsWith("结论"))).hasSize(1);
        assertThat(run.out()).contains("x␊结论: 通过").doesNotContain("\u001b");
        Command missing = Command.run("validate", directory.resolve("no\nsuch\u202e"));
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(missing.err()).contains("no␊such<U+202E>");
    }

    @Test
    void a_file_may_be_called_like_a_list_of_arguments() throws IOException {
        Path file = Files.copy(VALID, Path.of("@gongkai-edge-test"));
        try {
            assertThat(Command.run("validate", "@gongkai-edge-test").code()).isZero();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void an_empty_stream_and_an_empty_directory_are_no_valid_reports() throws IOException {
        Path stream = Files.writeString(directory.resolve("none.ndjson"), "\n \n");
        Path empty = Files.createDirectory(directory.resolve("none"));
        for (String command : List.of("validate", "batch")) {
            Command run = Command.run(command, stream);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("none.ndjson: 其中没有可读取的报告");
        }
        assertThat(Command.run("validate", VALID, "--children", empty).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "-1, 2", "1000000000, 0", "99999999999999999999999, 0", "x, 2", "1.5, 2", "'', 2", "1e9, 2"})
    void threads_of_any_size_are_taken_or_refused(String threads, int code) {
        Command run = Command.run("batch", VALID, "--threads=" + threads);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--profile"})
    void an_empty_name_is_refused(String option) {
        Command run = Command.run("batch", VALID, option, "");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(option + ": 文件名是空的");
        assertThat(Command.run("validate", "").code()).isEqualTo(2);
        assertThat(Command.run("validate", "a\0b").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'edition':'*'}",
                "{'*':1}",
                "{'edition':'2021','year':*}",
                "{'edition':'2021','year':'*'}",
                "{'edition':'2021','year':2023,'agency':{'name':'x','kind':'*'}}",
                "{'edition':'2021','year':2023,'agency':{'name':'x','creditCode':'*'}}",
                "{'edition':'2021','year':2023,'publishedOn':'*'}",
                "<report xmlns='urn:gongkai:annual-report:1'><edition>*</edition></report>",
                "<report xmlns='urn:gongkai:annual-report:1'><a*/></report>",
                "<report xmlns='urn:gongkai:annual-report:1'>*</report>",
                "<report xmlns='urn:gongkai:annual-report:1'><year a='*'>2023</year></report>",
            })
    void a_long_value_makes_no_long_message(String pattern) throws IOException {
        String text = pattern.replace('\'', '"').replace("*", "2021".repeat(DEEP));
        Path file = Files.writeString(directory.resolve("long"), text);
        Command run = Command.run("batch", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).hasSizeLessThan(3_000);
        assertThat(Command.run("validate", file).err()).hasSizeLessThan(2_500);
    }

    @Test
    void a_long_argument_makes_no_long_message() {
        String argument = "x".repeat(DEEP);
        assertThat(Command.run("validate", argument).err()).hasSizeLessThan(2_500);
        assertThat(Command.run("validate", VALID, "--format", argument).err()).hasSizeLessThan(2_500);
        assertThat(Command.run("rules", argument).err()).hasSizeLessThan(2_500);
        assertThat(Command.run(argument).err()).hasSizeLessThan(2_500);
    }
}
