package org.gongkai.report.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule packs for notices, as they stand among the examples. */
class NoticeProfilesTest {

    private static final DisclosureReport SAMPLE =
            RuleCatalogue.standard().rule("T3-BALANCE").examples().get(0).report();

    private static RuleProfile pack(String name) throws IOException {
        return RuleProfiles.read(Path.of(System.getProperty("gongkai.root"))
                .resolve("examples/profiles")
                .resolve(name + ".yaml"));
    }

    private static ValidationResult validate(RuleProfile profile, DisclosureReport report) {
        return ReportValidator.standard().withProfile(profile).validate(report);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT,PREFECTURE,2024-01-28,false",
        "DEPARTMENT,PREFECTURE,2024-01-29,true",
        "GOVERNMENT,COUNTY,2024-02-20,false",
        "GOVERNMENT,COUNTY,2024-02-21,true",
        "DEPARTMENT,COUNTY,2024-01-31,false",
        "DEPARTMENT,COUNTY,2024-02-01,true"
    })
    void huaihua_sets_days_of_its_own(AgencyKind kind, AgencyLevel level, LocalDate day, boolean late)
            throws IOException {
        DisclosureReport report = SAMPLE.withAgency(
                        SAMPLE.agency().withKind(kind).withLevel(level))
                .withPublishedOn(day);
        assertThat(validate(pack("hunan-huaihua-2021"), report).findings("S-DEADLINE"))
                .hasSize(late ? 1 : 0);
    }

    @Test
    void wuwei_wants_a_short_section_that_speaks_of_certain_things() throws IOException {
        String words = "发布解读12篇，回应关切3次，清理规范性文件，维护网站。";
        DisclosureReport good =
                SAMPLE.withOverview(Overview.builder().introduction(words).build());
        DisclosureReport longer = SAMPLE.withOverview(
                Overview.builder().introduction(words.repeat(50)).build());
        DisclosureReport silent = SAMPLE.withOverview(
                Overview.builder().introduction(words.replace("回应关切3次，", "")).build());
        RuleProfile wuwei = pack("gansu-wuwei-2025");
        assertThat(validate(wuwei, good).findings("P-TEXT")).isEmpty();
        assertThat(validate(wuwei, longer).findings("P-TEXT"))
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("一、总体情况: 1400 个字，要求不超过 1000 个字（武政办发〔2025〕54号，一）");
        assertThat(validate(wuwei, silent).findings("P-TEXT"))
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("一、总体情况: 没有写到“回应”（武政办发〔2025〕54号，一）");
    }

    @Test
    void licheng_takes_twins_for_errors() throws IOException {
        RuleExample twin = RuleCatalogue.standard().rule("X-TWIN").examples().get(1);
        ValidationResult result = ReportValidator.standard()
                .withProfile(pack("fujian-licheng-twins"))
                .validate(twin.report(), twin.context());
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.findings("X-TWIN")).extracting(Finding::severity).containsOnly(Severity.ERROR);
    }

    @Test
    void several_packs_are_one_profile_in_which_the_last_word_counts() throws IOException {
        RuleProfile all =
                pack("gansu-wuwei-2025").and(pack("hunan-huaihua-2021")).and(pack("fujian-licheng-twins"));
        assertThat(all.name()).contains("甘肃武威 2025 + 湖南怀化 2021 + 福建鲤城 雷同");
        assertThat(all.texts()).hasSize(2);
        assertThat(all.deadlines()).hasSize(2);
        assertThat(all.severities()).hasSize(2);
    }

    @Test
    void a_severity_may_be_for_the_reports_of_some_years() {
        RuleProfile profile = RuleProfiles.read(
                "severities: [{rule: S-IMPROVE, severity: ERROR, from: 2023}, {rule: S-IMPROVE, severity: WARNING, from: 2021, to: 2022}]");
        DisclosureReport report = SAMPLE.withProblemsAndImprovements("公开不够及时。");
        assertThat(validate(profile, report).findings("S-IMPROVE"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(validate(profile, report.withYear(2022)).findings("S-IMPROVE"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(validate(profile, report.withYear(2020)).findings("S-IMPROVE"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadlines: [{day: 02-30, source: x}]          | deadlines[0].day",
                "deadlines: [{day: 01-31}]                     | deadlines[0]",
                "deadlines: [{kind: CITY, day: 01-31, source: x}] | deadlines[0].kind",
                "texts: [{section: fees, source: x}]           | texts[0].section",
                "texts: [{section: overview, mostCharacters: 0, source: x}] | texts[0].mostCharacters",
                "texts: [{section: overview, words: [解读], source: x}] | texts[0].words[0]",
                "severities: [{rule: S-IMPROVE, severity: INFO, from: 2024, to: 2021}] | severities[0]",
                "childrenComplete: 1                           | childrenComplete"
            })
    void what_is_malformed_is_refused_with_its_place(String text, String path) {
        assertThatThrownBy(() -> RuleProfiles.read(text))
                .isInstanceOfSatisfying(
                        ProfileException.class, e -> assertThat(e.path()).isEqualTo(path));
    }
}
