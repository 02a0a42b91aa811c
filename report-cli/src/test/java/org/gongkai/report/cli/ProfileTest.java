package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code validate --profile}. */
class ProfileTest {

    private static final Path SLIP = Command.REPORTS.resolve("clerk-slip-2023.txt");
    private static final Path VALID = Command.REPORTS.resolve("district-office-2023.txt");
    private static final Path SAMPLE = Command.REPORTS.resolve("../profiles/county.yaml");

    @TempDir
    private Path directory = Path.of("");

    private Path profile(String text) throws IOException {
        return Files.writeString(directory.resolve("profile.yaml"), text);
    }

    private static JsonNode json(Object... arguments) {
        return JsonMapper.shared().readTree(Command.run(arguments).out());
    }

    @Test
    void the_sample_leaves_a_correct_report_valid_and_is_named_in_its_record() {
        JsonNode record = json("validate", VALID, "--format", "json", "--profile", SAMPLE);

        assertThat(record.get("verdict").asString()).isEqualTo("VALID");
        assertThat(record.get("ruleSet").asString()).matches("[^+]+\\+[0-9a-f]{12}");
    }

    @Test
    void without_a_profile_the_record_names_none() {
        assertThat(json("validate", VALID, "--format", "json").get("ruleSet").asString())
                .doesNotContain("+");
    }

    @Test
    void whoever_reads_the_text_sees_that_a_profile_was_applied_and_how_many_findings_it_waived() throws IOException {
        Path profile = profile("waivers: [{rule: T3-TOTAL, owner: 王某, reason: 待更正}]");

        assertThat(Command.run("validate", SLIP, "--profile", profile).out())
                .containsPattern("按规则配置核对: \\S+\\+[0-9a-f]{12}, 豁免 1\n");
        assertThat(Command.run("validate", SLIP).out()).doesNotContain("规则配置");
    }

    @Test
    void a_rule_that_is_off_and_a_severity_that_is_lower_leave_no_error() throws IOException {
        Path profile = profile("off: [T3-OUTCOMES]\nseverities: [{rule: T3-TOTAL, severity: WARNING}]\n");

        Command run = Command.run("validate", SLIP, "--profile", profile);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("警告 T3-TOTAL").doesNotContain("T3-OUTCOMES");
    }

    @Test
    void a_waiver_holds_until_its_day_on_the_callers_calendar() throws IOException {
        String waiver = """
                waivers:
                  - {rule: T3-OUTCOMES, owner: 王某, reason: 待更正}
                  - {rule: T3-TOTAL, owner: 王某, reason: 待更正, expires: %s}
                """;

        JsonNode held =
                json("validate", SLIP, "--format", "json", "--profile", profile(waiver.formatted("2999-12-31")));
        assertThat(held.get("verdict").asString()).isEqualTo("VALID");
        assertThat(held.get("waived").findValuesAsString("rule")).containsExactly("T3-OUTCOMES", "T3-TOTAL");

        JsonNode over =
                json("validate", SLIP, "--format", "json", "--profile", profile(waiver.formatted("2024-03-31")));
        assertThat(over.get("verdict").asString()).isEqualTo("INVALID");
        assertThat(over.get("findings").findValuesAsString("rule")).containsExactly("T3-TOTAL", "P-WAIVER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html"})
    void it_goes_with_every_other_option(String format) throws IOException {
        Path previous = directory.resolve("previous.txt");
        Files.writeString(previous, Files.readString(VALID).replace("2023", "2022"));
        Path children = Files.createDirectory(directory.resolve("children"));
        Files.writeString(children.resolve("a.txt"), Files.readString(VALID).replace("江阳区", "龙马潭区"));

        Path profile = profile("off: [Y-CARRY, Y-COPY, Y-STOCK]");

        Object[] all = {
            "validate",
            VALID,
            "--previous",
            previous,
            "--children",
            children,
            "--profile",
            profile,
            "--format",
            format,
            "--lang",
            "en"
        };
        Command run = Command.run(all);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).isNotBlank();
        if (!format.equals("junit")) {
            assertThat(run.out()).containsPattern(RuleCatalogue.standard().version() + "\\+[0-9a-f]{12}");
        }
        assertThat(Command.run("validate", VALID, "--previous", previous).out()).contains("Y-CARRY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{off: [T9]} | off[0]：没有规则“T9”",
                "{waivers: [{rule: S-TITLE, owner: a, reason: b, expires: soon}]} | waivers[0].expires：应为形如 2025-03-31 的日期，实为 soon",
                "{off: [ | 不是 YAML 或 JSON（第 1 行"
            })
    void a_file_that_holds_no_profile_is_one_line_and_exit2(String text, String message) throws IOException {
        Command run = Command.run("validate", SLIP, "--profile", profile(text));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("profile.yaml", message);
    }

    @Test
    void a_profile_that_cannot_be_read_is_one_line_and_exit3() {
        Command missing = Command.run("validate", SLIP, "--profile", directory.resolve("absent.yaml"));
        Command folder = Command.run("validate", SLIP, "--profile", directory);

        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err().lines()).singleElement().asString().contains("absent.yaml", "没有这个文件");
        assertThat(folder.code()).isEqualTo(3);
        assertThat(folder.err().lines()).singleElement().asString().contains(directory.toString());
    }
}
