package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

    @TempDir
    private Path directory = Path.of("");

    /** What bash offers for the last word of a line. */
    private String offered(String... words) throws IOException, InterruptedException {
        Path script = directory.resolve("completion");
        Files.writeString(script, Command.run("completion").out());
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            line.append(" '").append(word).append('\'');
        }
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "compopt() { :; }; source '" + script + "'; COMP_WORDS=(gongkai" + line + "); COMP_CWORD="
                                + words.length + "; _complete_gongkai; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .redirectErrorStream(true)
                .start();
        String text = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(text).isZero();
        return text;
    }

    @ParameterizedTest
    @CsvSource({"val, validate", "com, completion", "b, batch", "an, annotate"})
    void a_shell_completes_the_commands(String begun, String whole) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");

        assertThat(offered(begun).lines().toList()).contains(whole);
    }

    @Test
    void and_their_options() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");

        assertThat(offered("validate", "--w").lines().toList()).containsExactly("--watch");
        assertThat(offered("repair", "--").lines().toList()).contains("--apply", "--to", "--previous");
    }
}
