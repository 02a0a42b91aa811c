package com.example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the program on the module path, and the image that jlink made of it. */
class ReportArchiveTest {

    private static final Path REPORTS = Path.of(System.getProperty("reports", "../reports"));

    @TempDir
    Path directory;

    static Stream<List<String>> programs() {
        String module = "com.example.archive/com.example.archive.ReportArchive";
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                List.of(java, "--module-path", "target/modules", "--module", module),
                List.of("target/image/bin/java", "--module", module));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_page_is_checked_and_kept_as_json(List<String> program) throws Exception {
        Path kept = directory.resolve("kept.json");
        List<String> lines = run(program, REPORTS.resolve("clerk-slip-2023.txt"), kept);

        assertEquals("INVALID", lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("自然人: 总计 40 ≠ ")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Natural person: ")), lines::toString);

        Path again = directory.resolve("again.json");
        assertEquals(List.of(), run(program, kept, again));
        assertEquals(Files.readString(kept), Files.readString(again));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_page_in_the_older_encoding_is_read(List<String> program) throws Exception {
        Path page = directory.resolve("page.txt");
        Files.write(
                page,
                Files.readString(REPORTS.resolve("district-office-2023.txt")).getBytes(Charset.forName("GB18030")));

        assertEquals("VALID", run(program, page, directory.resolve("kept.json")).get(0));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void broken_json_is_refused_in_both_languages(List<String> program) throws Exception {
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"formatVersion\":");

        List<String> lines = run(program, broken, directory.resolve("kept.json"));

        assertEquals("UNREADABLE", lines.get(0));
        assertEquals(3, lines.size(), lines::toString);
    }

    private List<String> run(List<String> program, Path... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(program.stream(), Stream.of(arguments).map(Path::toString))
                .toList();
        Path out = directory.resolve("out.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        // A JVM that has options from there says so first.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertEquals(0, process.waitFor(), () -> text(out));
        return text(out).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
