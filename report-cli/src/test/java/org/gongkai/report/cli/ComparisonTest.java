package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} with last year's report and with the reports of the bodies below. */
class ComparisonTest {

    private static final Path REPORT = Command.REPORTS.resolve("district-office-2023.txt");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void what_last_year_carried_forward_must_be_what_this_year_carried_in() throws IOException {
        Path previous = edited("previous.txt", text -> text.replace("2023", "2022"));

        Command run = Command.run("validate", REPORT, "--previous", previous);

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).contains("Y-CARRY", "T3.2:A");
    }

    @Test
    void a_parent_is_the_sum_of_its_children() throws IOException {
        Path children = Files.createDirectory(directory.resolve("children"));
        Files.writeString(children.resolve("a.txt"), Files.readString(REPORT).replace("江阳区", "龙马潭区"));

        assertThat(Command.run("validate", REPORT, "--children", children).code())
                .isZero();

        Files.writeString(children.resolve("b.txt"), Files.readString(REPORT).replace("江阳区", "纳溪区"));
        Command run = Command.run("validate", REPORT, "--children", children);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("警告 H-SUM");

        Path complete = Files.writeString(directory.resolve("complete.yaml"), "childrenComplete: true\n");
        Command strict = Command.run("validate", REPORT, "--children", children, "--profile", complete);
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).contains("错误 H-SUM");
    }

    @Test
    void what_lies_among_the_children_and_is_not_read_is_named_and_ends_nothing() throws IOException {
        Path children = Files.createDirectory(directory.resolve("children"));
        Files.writeString(children.resolve("a.txt"), Files.readString(REPORT).replace("江阳区", "龙马潭区"));
        Files.write(children.resolve(".DS_Store"), new byte[] {0, 0, 0, 1});
        Files.write(children.resolve("seal.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Files.createDirectory(children.resolve("towns"));

        Command zh = Command.run("validate", REPORT, "--children", children);
        Command en = Command.run("validate", REPORT, "--children", children, "--lang", "en");

        assertThat(zh.code()).as(zh.err()).isZero();
        assertThat(zh.err().lines()).hasSize(3);
        assertThat(zh.err()).contains("seal.png: 未核对: 不支持的格式", "towns: 未核对: 目录中的下级目录", ".DS_Store: 未核对: 隐藏");
        assertThat(en.err()).contains("seal.png: left out: not a format", "towns: left out: a directory within");
    }

    @Test
    void a_missing_report_to_compare_with_is_exit3() {
        Command run = Command.run("validate", REPORT, "--previous", directory.resolve("absent.txt"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("absent.txt");
        assertThat(run.out()).isEmpty();
    }

    private Path edited(String name, java.util.function.UnaryOperator<String> edit) throws IOException {
        return Files.writeString(directory.resolve(name), edit.apply(Files.readString(REPORT)));
    }
}
