package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own, told to stop. */
class BatchInterruptionTest {

    private static final int LINES = 60_000;
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory = Path.of("");

    @Test
    @Timeout(120)
    @DisabledOnOs(OS.WINDOWS)
    void a_stopped_run_leaves_complete_lines_and_says_so() throws Exception {
        Path report = Command.REPORTS.resolve("district-office-2023.txt");
        String line = ReportJson.toString(InputFiles.load(report).report(), Layout.CANONICAL);
        Path stream = Files.write(directory.resolve("many.ndjson"), Collections.nCopies(LINES, line));
        Path out = directory.resolve("results.ndjson");
        Path err = directory.resolve("err.txt");

        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gongkai.class.getName(),
                        "batch",
                        "--lang",
                        "en",
                        stream.toString(),
                        "--out",
                        out.toString())
                .redirectError(err.toFile())
                .start();
        while (run.isAlive() && (!Files.exists(out) || Files.size(out) == 0)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        run.destroy();

        assertThat(run.waitFor()).isEqualTo(TERMINATED);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).isNotEmpty().hasSizeLessThan(LINES).allMatch(each -> each.endsWith("}"));
        assertThat(Files.readString(out)).endsWith("}\n");
        assertThat(err).content().contains("interrupted", "--resume continues");
    }
}
