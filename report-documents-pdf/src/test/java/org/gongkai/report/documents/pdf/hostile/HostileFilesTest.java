package org.gongkai.report.documents.pdf.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.gongkai.report.documents.pdf.hostile.HostileFiles.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile file is refused with its reason in a virtual machine with a heap of 256 MB, and nothing is said on
 * standard error. The times of a processor are printed.
 */
class HostileFilesTest {

    private static final int WATCHDOG_SECONDS = 120;

    @Test
    @Timeout(2 * WATCHDOG_SECONDS)
    void every_file_is_refused_with_its_reason(@TempDir Path folder) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Path files = Files.createDirectory(folder.resolve("files"));
        for (Map.Entry<String, Hostile> file : HostileFiles.all().entrySet()) {
            Files.write(files.resolve(file.getKey()), file.getValue().bytes());
            expected.put(
                    file.getKey(),
                    file.getValue().reason() == null
                            ? "read"
                            : file.getValue().reason().name());
        }
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProgram.class.getName(),
                        files.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(WATCHDOG_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String output = Files.readString(said, StandardCharsets.UTF_8);
        System.out.println(output);
        assertThat(ended).as(output).isTrue();
        Map<String, String> ends = new TreeMap<>();
        for (String line : output.lines().toList()) {
            String[] parts = line.split("\t");
            ends.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        assertThat(ends).isEqualTo(expected);
    }
}
