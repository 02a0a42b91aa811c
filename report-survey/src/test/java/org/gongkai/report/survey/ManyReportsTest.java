package org.gongkai.report.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a report is on the disk: the heap of some thousand would do for any number. */
class ManyReportsTest {

    private static final int REPORTS = Integer.getInteger("gongkai.survey.reports", 12_000);

    /** A kilobyte a report would be more; sorting takes about half of it. */
    private static final String HEAP = "24m";

    private static final long MINUTES = 5;

    @TempDir
    private Path directory;

    @Test
    void memory_does_not_grow_with_the_reports() throws IOException, InterruptedException {
        Path said = directory.resolve("said");
        Path files = Files.createDirectory(directory.resolve("files"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyReports.class.getName(),
                        files.toString(),
                        String.valueOf(REPORTS))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(Files.readString(said, StandardCharsets.UTF_8).lines().toList())
                .containsExactly(REPORTS + " " + REPORTS / 1_000);
        assertThat(files).isEmptyDirectory();
    }
}
