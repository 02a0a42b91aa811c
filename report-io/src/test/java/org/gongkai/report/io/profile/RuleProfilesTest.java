package org.gongkai.report.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gongkai.report.rules.CellPattern;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void yamlAndJsonGiveTheSameProfile(@TempDir Path folder) throws IOException {
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
                "{off: [T9]} | unknown rule 'T9'; known: ",
                "{of: [Y-JUMP]} | profile: unknown property 'of'; known: off, severities, waivers",
                "{off: Y-JUMP} | profile.off: a list was expected, not '",
                "{off: [1]} | profile.off[0]: a text was expected, not '1'",
                "[1] | profile: an object was expected, not '",
                "{severities: [{rule: C-BLANK, severity: FATAL}]} | unknown severity 'FATAL'; known: ERROR, WARNING, INFO",
                "{severities: [{rule: C-BLANK}]} | profile.severities[0]: 'severity' is missing",
                "{waivers: [{rule: C-BLANK, owner: a}]} | profile.waivers[0]: 'reason' is missing",
                "{waivers: [{rule: C-BLANK, owner: a, reason: b, expires: soon}]} | profile.waivers[0].expires: a day such as",
                "{off: [ | not a profile in YAML or JSON: ",
                "{off: [], off: []} | not a profile in YAML or JSON: ",
            })
    void whatIsNoProfileIsRefusedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> RuleProfiles.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
