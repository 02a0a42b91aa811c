package org.gongkai.report.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.report.rules.CellPattern;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleProfilesTest {

    private static final RuleProfile PROFILE = RuleProfile.builder()
            .addOff("Y-JUMP")
            .severity("C-BLANK", CellPattern.parse("T3.*:G"), Severity.ERROR)
            .severity("S-TITLE", Severity.INFO)
            .addWaivers(Waiver.builder()
                    .rule("S-NARRATIVE")
                    .agency("示例县财政局")
                    .owner("王某")
                    .reason("机构新设")
                    .expires(LocalDate.of(2025, 3, 31))
                    .build())
            .build();

    private static final String YAML = """
            # 2024 年度
            off: [Y-JUMP]
            severities:
              - {rule: C-BLANK, cells: "T3.*:G", severity: ERROR}
              - rule: S-TITLE
                severity: INFO
            waivers:
              - rule: S-NARRATIVE
                agency: 示例县财政局
                owner: 王某
                reason: 机构新设
                expires: 2025-03-31
            """;

    private static final String JSON = """
            {"off":["Y-JUMP"],
             "severities":[{"rule":"C-BLANK","cells":"T3.*:G","severity":"ERROR"},{"rule":"S-TITLE","severity":"INFO"}],
             "waivers":[{"rule":"S-NARRATIVE","agency":"示例县财政局","owner":"王某","reason":"机构新设","expires":"2025-03-31"}]}
            """;

    @Test
    void yaml_and_json_give_the_same_profile(@TempDir Path folder) throws IOException {
        assertThat(RuleProfiles.read(YAML)).isEqualTo(PROFILE);
        assertThat(RuleProfiles.read(JSON)).isEqualTo(PROFILE);
        Path file = Files.writeString(folder.resolve("profile.yaml"), YAML);
        assertThat(RuleProfiles.read(file)).isEqualTo(PROFILE);
        assertThat(RuleProfiles.read("{}")).isEqualTo(RuleProfile.standard());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{off: [T9]} | off[0]: unknown rule 'T9'; known: S-EDITION, ",
                "{of: [Y-JUMP]} | unknown property 'of'; known: name, version, off, severities, waivers, childrenComplete, deadlines, texts, headings",
                "{off: Y-JUMP} | off: a list was expected, not \"Y-JUMP\"",
                "{off: [1]} | off[0]: a text was expected, not 1",
                "[1] | an object was expected, not [1]",
                "Y-JUMP | an object was expected, not \"Y-JUMP\"",
                "{severities: [{rule: T9, severity: INFO}]} | severities[0].rule: unknown rule 'T9'; known: ",
                "{severities: [{rule: C-BLANK, severity: FATAL}]} | severities[0].severity: unknown severity 'FATAL'; known: ERROR, WARNING, INFO",
                "{severities: [{rule: C-BLANK}]} | severities[0]: 'severity' is missing",
                "{severities: [{rule: C-BLANK, cells: T9.*, severity: INFO}]} | severities[0].cells: no cell fits 'T9.*'; ",
                "{waivers: [{rule: C-BLANK, owner: a}]} | waivers[0]: 'reason' is missing",
                "{waivers: [{rule: C-BLANK, owner: ' ', reason: b}]} | waivers[0].owner: must not be blank",
                "{waivers: [{rule: C-BLANK, cells: '', owner: a, reason: b}]} | waivers[0].cells: must not be blank",
                "{waivers: [{rule: C-BLANK, owner: a, reason: b, expires: soon}]} | waivers[0].expires: a day such as 2025-03-31 was expected, not soon",
                "{off: [ | neither YAML nor JSON (line 1, column ",
                "{off: [], off: []} | neither YAML nor JSON (line 1, column ",
                "'' | there is nothing in it",
                "# nothing | there is nothing in it",
            })
    void what_is_no_profile_is_refused_in_one_line_with_its_place(String text, String message) {
        assertThatThrownBy(() -> RuleProfiles.read(text)).isInstanceOfSatisfying(ProfileException.class, refused -> {
            assertThat(refused.getMessage()).startsWith(message).doesNotContain("\n");
            assertThat(refused.message(Locale.CHINESE))
                    .startsWith(refused.path())
                    .doesNotContain("{", "\n")
                    .isNotEqualTo(refused.getMessage());
        });
    }

    @Test
    void what_is_too_long_or_no_utf8_is_refused(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'o', 'f', 'f', ':', (byte) 0xE9});
        assertThatThrownBy(() -> RuleProfiles.read(latin)).hasMessage("not in UTF-8");
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(RuleProfiles.MAX_BYTES + 1));
        assertThatThrownBy(() -> RuleProfiles.read(large)).hasMessage("a profile has at most 1048576 bytes");
        assertThatThrownBy(() -> RuleProfiles.read(folder.resolve("absent.yaml")))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "off: ", "off: a"})
    void characters_beyond_the_first_plane_are_read_wherever_they_stand(String before) {
        String yaml = before + "\ud83d\ude00".repeat(3_000);
        assertThatThrownBy(() -> RuleProfiles.read(yaml)).isInstanceOf(ProfileException.class);
    }
}
