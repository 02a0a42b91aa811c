package org.gongkai.report.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReportTest {

    private static final Path REPORTS =
            Path.of(System.getProperty("gongkai.root", "../..")).resolve("examples/reports");

    @ParameterizedTest
    @CsvSource({"district-office-2023.txt, ': VALID'", "clerk-slip-2023.txt, 'ERROR 自然人: 总计 40 ≠ '"})
    void prints_the_verdict_and_what_is_wrong(String file, String expected) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CheckReport.check(REPORTS.resolve(file), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(expected);
    }
}
