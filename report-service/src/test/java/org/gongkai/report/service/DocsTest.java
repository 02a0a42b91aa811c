package org.gongkai.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The lines of docs/service.md are run as they stand, but for the port; skipped where there is no curl. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DocsTest {

    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", ".."));

    private final int port;

    DocsTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    static List<String> lines() throws IOException {
        return Files.readString(ROOT.resolve("docs/service.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("    curl "))
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_of_the_docs_is_answered(String line) throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/curl")), "no curl");
        Process run = new ProcessBuilder(
                        "sh",
                        "-c",
                        line.replace("curl ", "curl -sS --fail-with-body ").replace("8080", "" + port))
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(answer).isZero();
        assertThat(answer).isNotEmpty();
    }

    @Test
    void both_languages_have_the_same_lines() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/service.zh-CN.md"), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip))
                .containsAll(lines());
    }
}
