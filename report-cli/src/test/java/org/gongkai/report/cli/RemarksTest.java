package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reader did not understand: said in every format, and told by the exit code. */
class RemarksTest {

    private static final Path TEXT = Command.REPORTS.resolve("district-office-2023.txt");

    @TempDir
    private Path directory = Path.of("");

    /** The sample with a line of Table 3 of which two figures are lost. */
    private Path incomplete() throws IOException {
        String whole = Files.readString(TEXT);
        String line = whole.lines()
                .filter(each -> each.contains("本年新收政府信息公开申请数量"))
                .findFirst()
                .orElseThrow();
        String cut = line.replaceFirst("\\| 0 ", "");
        assertThat(cut).isNotEqualTo(line);
        return Files.writeString(directory.resolve("cut.txt"), whole.replace(line, cut));
    }

    @Test
    void a_row_that_the_reader_cannot_tell_apart_is_undetermined() throws IOException {
        Command run = Command.run("validate", incomplete(), "--format", "json");
        JsonNode record = JsonMapper.shared().readTree(run.out());

        assertThat(run.code()).as(run.out()).isEqualTo(5);
        assertThat(record.get("verdict").asString()).isEqualTo("UNDETERMINED");
        assertThat(record.get("remarks").findValuesAsString("kind")).contains("rowMiscounted");
        assertThat(record.get("remarks").get(0).at("/source/line").asInt()).isPositive();
        assertThat(record.get("notEvaluated").findValuesAsString("reason")).contains("unread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "html"})
    void every_format_says_so(String format) throws IOException {
        assertThat(Command.run("validate", incomplete(), "--format", format).out())
                .contains("rowMiscounted");
    }

    @Test
    void batch_says_so_too() throws IOException {
        assertThat(Command.run("batch", incomplete()).out()).contains("\"remarks\":[{\"kind\":");
    }

    @Test
    void convert_tells_all_from_something() throws IOException {
        Command all = Command.run("convert", TEXT, "--to", "json");
        Command some = Command.run("convert", incomplete(), "--to", "json");

        assertThat(all.code()).as(all.err()).isZero();
        assertThat(some.code()).isEqualTo(6);
        assertThat(some.out()).startsWith("{");
        assertThat(some.err()).contains("cut.txt:", "本年新收政府信息公开申请数量");
    }

    @Test
    void strict_writes_nothing() throws IOException {
        Path out = directory.resolve("out.json");
        Command run = Command.run("convert", incomplete(), "--to", "json", "--strict", "--out", out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(out).doesNotExist();
        assertThat(run.err()).contains("--strict");
        assertThat(Command.run("convert", TEXT, "--to", "json", "--strict").code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_help_names_the_codes(String language) {
        assertThat(Command.run("convert", "--help", "--lang", language).out()).contains("--strict", "6 ", "3 ");
    }
}
