package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProfileTest {

    private static final DisclosureReport BROKEN = Reports.with("T3.3.1:A=31", "T2.6.1:decisions=");

    private static ValidationResult check(RuleProfile profile, LocalDate... asOf) {
        ValidationContext.Builder context = ValidationContext.builder();
        for (LocalDate day : asOf) {
            context.asOf(day);
        }
        return ReportValidator.standard().withProfile(profile).validate(BROKEN, context.build());
    }

    private static Waiver.Builder waiver(String rule) {
        return Waiver.builder().rule(rule).owner("政务公开办").reason("机构改革");
    }

    private static RuleProfile waiving(Waiver.Builder... waivers) {
        RuleProfile.Builder profile = RuleProfile.builder();
        for (Waiver.Builder each : waivers) {
            profile.addWaivers(each.build());
        }
        return profile.build();
    }

    @Test
    void a_rule_switched_off_is_not_checked() {
        ValidationResult result =
                check(RuleProfile.builder().addOff("T3-TOTAL", "T3-OUTCOMES").build());
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("C-BLANK");
        assertThat(result.statuses()).doesNotContainKey("T3-TOTAL");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void severities_change_by_rule_and_by_cell() {
        RuleProfile profile = RuleProfile.builder()
                .severity("T3-TOTAL", Severity.WARNING)
                .severity("T3-OUTCOMES", CellPattern.parse("T3.3.*:A"), Severity.INFO)
                .severity("C-BLANK", CellPattern.parse("T3.*"), Severity.ERROR)
                .build();
        assertThat(check(profile).findings())
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .containsExactly("C-BLANK WARNING", "T3-TOTAL WARNING", "T3-OUTCOMES INFO");
        assertThat(check(profile).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void what_cannot_be_evaluated_counts_under_its_severity_in_the_profile() {
        DisclosureReport blank = Reports.with("T4.1:upheld=", "T4.1:total=");
        RuleProfile lenient =
                RuleProfile.builder().severity("T4-TOTAL", Severity.WARNING).build();
        assertThat(ReportValidator.standard().validate(blank).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ReportValidator.standard()
                        .withProfile(lenient)
                        .validate(blank)
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void a_waived_finding_is_kept_apart_and_does_not_count() {
        ValidationResult result = check(waiving(waiver("T3-TOTAL"), waiver("T3-OUTCOMES")));
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.waived()).extracting(Finding::rule).containsExactly("T3-OUTCOMES", "T3-TOTAL");
        assertThat(result.statuses())
                .containsEntry("P-WAIVER", RuleStatus.PASSED)
                .containsEntry("T3-TOTAL", RuleStatus.PASSED);
    }

    @Test
    void a_waiver_for_one_blank_cell_leaves_the_others() {
        DisclosureReport blank = Reports.with("T3.3.2:F=", "T3.3.2:E=", "T3.4:F=");
        ValidationResult result = ReportValidator.standard()
                .withProfile(waiving(waiver("C-BLANK").cells(CellPattern.parse("T3.3.2:*"))))
                .validate(blank);
        assertThat(result.findings("C-BLANK"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(CellAddress::toString)
                        .containsExactly("T3.4:F"));
        assertThat(result.waived())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).hasSize(2));
    }

    @Test
    void a_waiver_that_nobody_needs_is_reported() {
        assertThat(check(waiving(waiver("S-TITLE"))).findings("P-WAIVER"))
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("对 S-TITLE（*）的豁免没有用到: 机构改革（政务公开办）");
    }

    @Test
    void a_waiver_holds_up_to_its_last_day() {
        RuleProfile profile = waiving(waiver("C-BLANK").expires(LocalDate.of(2024, 3, 31)));
        assertThat(check(profile, LocalDate.of(2024, 3, 31)).findings("C-BLANK"))
                .isEmpty();
        ValidationResult late = check(profile, LocalDate.of(2024, 4, 1));
        assertThat(late.findings("C-BLANK")).hasSize(1);
        assertThat(late.findings("P-WAIVER"))
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("对 C-BLANK（*）的豁免已于 2024-03-31 到期: 机构改革（政务公开办）");
    }

    @Test
    void without_a_day_a_waiver_that_expires_is_not_applied() {
        ValidationResult result = check(waiving(waiver("C-BLANK").expires(LocalDate.of(2024, 3, 31))));
        assertThat(result.findings("C-BLANK")).hasSize(1);
        assertThat(result.findings("P-WAIVER")).hasSize(1);
    }

    @Test
    void another_bodys_waiver_is_of_no_concern() {
        ValidationResult result = check(waiving(waiver("C-BLANK").agency("示例县民政局")));
        assertThat(result.findings("C-BLANK")).hasSize(1);
        assertThat(result.statuses()).doesNotContainKey("P-WAIVER");
    }

    @Test
    void a_profile_that_names_no_rule_is_refused() {
        assertThatThrownBy(() -> check(RuleProfile.builder().addOff("T9").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown rule 'T9'; known: ");
        assertThatThrownBy(() -> waiver("C-BLANK").owner(" ").build())
                .hasMessage("a waiver of C-BLANK needs its owner, not ' '");
        assertThatThrownBy(() -> CellPattern.parse(" ")).hasMessage("a cell pattern is like T3.*:G, not ' '");
        assertThatThrownBy(() -> Severity.parse("FATAL"))
                .hasMessage("unknown severity 'FATAL'; known: ERROR, WARNING, INFO");
    }

    @Test
    void the_rule_set_names_the_profile() {
        String standard = ReportValidator.standard().validate(BROKEN).ruleSet();
        assertThat(standard).isEqualTo(RuleCatalogue.standard().version());
        String one = check(RuleProfile.builder().addOff("T3-TOTAL", "Y-JUMP").build())
                .ruleSet();
        assertThat(one).matches(standard + "\\+[0-9a-f]{12}");
        assertThat(check(RuleProfile.builder().addOff("Y-JUMP", "T3-TOTAL").build())
                        .ruleSet())
                .isEqualTo(one);
        assertThat(check(waiving(waiver("C-BLANK"))).ruleSet()).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "*, T3.1:A, true",
        "T3.*:G, T3.3.7:G, true",
        "T3.*:G, T3.3.7:A, false",
        "T3.1:A, T3.1:A, true",
        "T3.1:A, T3.1:B, false",
        "*:total, T4.1:total, true",
        "T*3*1:*, T3.3.3.1:C, true",
        "T3.1, T3.1:A, false",
        "T3.1:A*, T3.1:A, true"
    })
    void a_star_stands_for_any_characters(String pattern, String cell, boolean matches) {
        assertThat(CellPattern.parse(pattern).matches(CellAddress.parse(cell))).isEqualTo(matches);
        assertThat(CellPattern.parse(pattern)).hasToString(pattern);
    }

    @Test
    void many_threads_get_the_same_result() throws InterruptedException, ExecutionException {
        ValidationResult expected = ReportValidator.standard().validate(BROKEN);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<ValidationResult>> tasks = IntStream.range(0, 400)
                    .<Callable<ValidationResult>>mapToObj(
                            i -> () -> ReportValidator.standard().validate(BROKEN))
                    .toList();
            for (Future<ValidationResult> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
