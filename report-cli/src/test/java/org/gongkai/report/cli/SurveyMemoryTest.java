package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey keeps little of each report: its heap holds no more than a part of what it reads. */
class SurveyMemoryTest {

    /** Enough for the command and its libraries; the reports alone would take several times as much. */
    private static final String HEAP = System.getProperty("gongkai.survey.heap", "28m");

    private static final int BODIES = Integer.getInteger("gongkai.survey.bodies", 1_000);
    private static final long MINUTES = 5;

    @TempDir
    private Path directory;

    @Test
    void thousands_of_reports_are_surveyed_in_a_small_heap() throws IOException, InterruptedException {
        Path province = directory.resolve("province.ndjson");
        Path out = directory.resolve("out");
        Path log = directory.resolve("log");
        new SeededProvince(BODIES).write(province);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName(),
                        "survey",
                        province.toString(),
                        "--out",
                        out.toString(),
                        "--threads",
                        "2")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContain("OutOfMemory");
        try (Stream<String> records = Files.lines(out.resolve("records.ndjson"))) {
            assertThat(records).hasSizeGreaterThan(BODIES * 2);
        }
        assertThat(out.resolve("index.html")).exists();
    }
}
