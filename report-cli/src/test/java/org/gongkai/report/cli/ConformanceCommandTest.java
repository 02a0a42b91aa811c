package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceCommandTest {

    @TempDir
    private Path directory;

    @Test
    void a_suite_is_written_and_a_checker_scored_by_it() throws IOException {
        Path out = directory.resolve("suite");
        Command written = Command.run("conformance", "--out", out, "--cases", 2, "--lang", "en");
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("cases written, version ");
        assertThat(out.resolve("README.md")).exists();
        long cases = Files.readAllLines(out.resolve("reports.ndjson")).size();

        Path theirs = Files.writeString(directory.resolve("theirs.ndjson"), "{\"id\":\"T3-TOTAL-0001\"}\n");
        Command scored = Command.run("conformance", "--score", theirs, "--cases", 2, "--lang", "en");
        assertThat(scored.code()).isEqualTo(1);
        assertThat(scored.out())
                .contains(
                        "T3-TOTAL: 1/2 (50 %), 1 missing", "all: 1/" + cases + " (", "%), " + (cases - 1) + " missing");
    }

    @Test
    void what_cannot_be_read_or_written_is_said() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");
        assertThat(Command.run("conformance", "--out", file, "--cases", 1).code())
                .isEqualTo(4);
        assertThat(Command.run("conformance", "--score", directory.resolve("none"), "--cases", 1)
                        .code())
                .isEqualTo(3);
        assertThat(Command.run("conformance", "--score", file, "--cases", 1).code())
                .isEqualTo(3);
        assertThat(Command.run("conformance", "--cases", 1).code()).isEqualTo(2);
        assertThat(Command.run("conformance", "--out", directory, "--cases", 0).code())
                .isEqualTo(2);
    }
}
