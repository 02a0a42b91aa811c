package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalRulesTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");
    private static final ReportValidator STANDARD = ReportValidator.standard();

    private static LocalRule rule(String id, Severity severity, LocalCheck check) {
        return LocalRule.builder()
                .id(id)
                .version("1")
                .severity(severity)
                .title(Label.of("甲省规定", "a province's rule"))
                .explanation(Label.of("甲省规定", "a province's rule"))
                .basis(Label.of("甲政办发", "a circular"))
                .check(check)
                .build();
    }

    private static LocalRule breaking(Severity severity) {
        return rule(
                "LOCAL-A", severity, (report, context) -> List.of(LocalFinding.of(Label.of("不符合", "not so"), CELL)));
    }

    @Test
    void a_finding_enters_result_and_verdict_with_the_rules_words() {
        ValidationResult result = STANDARD.withRules(breaking(Severity.ERROR)).validate(Reports.valid());

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.statuses()).containsEntry("LOCAL-A", RuleStatus.FAILED);
        assertThat(result.findings("LOCAL-A")).singleElement().satisfies(finding -> {
            assertThat(finding.cells()).containsExactly(CELL);
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("not so");
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("不符合");
            assertThat(finding.basis()).contains(Label.of("甲政办发", "a circular"));
        });
    }

    @Test
    void profiles_change_and_waive_it_and_know_no_rule_that_is_not_there() {
        RuleProfile lenient =
                RuleProfile.builder().severity("LOCAL-A", Severity.INFO).build();
        RuleProfile waiving = RuleProfile.builder()
                .addWaivers(Waiver.builder()
                        .rule("LOCAL-A")
                        .owner("王某")
                        .reason("另有规定")
                        .build())
                .build();
        ReportValidator validator = STANDARD.withRules(breaking(Severity.ERROR));

        assertThat(validator.withProfile(lenient).validate(Reports.valid()).isValid())
                .isTrue();
        assertThat(validator.withProfile(waiving).validate(Reports.valid()))
                .satisfies(result -> assertThat(result.isValid()).isTrue())
                .satisfies(result -> assertThat(result.waived()).hasSize(1))
                .satisfies(result -> assertThat(result.findings("P-WAIVER")).isEmpty());
        assertThatThrownBy(() -> STANDARD.withProfile(lenient)).hasMessageStartingWith("unknown rule 'LOCAL-A'");
        assertThat(validator.catalogue().find("LOCAL-A")).isPresent();
        assertThat(STANDARD.catalogue().find("LOCAL-A")).isEmpty();
    }

    @Test
    void ids_and_versions_enter_the_fingerprint() {
        String none = STANDARD.validate(Reports.valid()).ruleSet();
        LocalRule first = breaking(Severity.INFO);
        LocalRule changed = LocalRule.builder()
                .id(first.id())
                .version("2")
                .severity(first.severity())
                .title(first.title())
                .explanation(first.explanation())
                .check(first.check())
                .build();
        List<String> versions = new ArrayList<>();
        versions.add(none);
        versions.add(STANDARD.withRules(first).validate(Reports.valid()).ruleSet());
        versions.add(STANDARD.withRules(changed).validate(Reports.valid()).ruleSet());

        assertThat(versions).doesNotHaveDuplicates().allMatch(version -> version.startsWith(none));
        assertThat(STANDARD.withRules(first).validate(Reports.valid()).ruleSet())
                .isEqualTo(versions.get(1));
    }

    @Test
    void a_rule_that_fails_is_not_evaluated_and_leaves_no_report_valid() {
        List<LocalCheck> failing = List.of(
                (report, context) -> {
                    throw new IllegalStateException("no connection");
                },
                (report, context) -> null,
                (report, context) -> recurse(report),
                (report, context) -> List.of(
                        LocalFinding.of(Label.of("甲", "a"), CELL),
                        LocalFinding.of(Label.of("乙", "b"), CellAddress.parse("T3.3.6:A"))));
        for (LocalCheck check : failing) {
            for (Severity severity : Severity.values()) {
                ValidationResult result =
                        STANDARD.withRules(rule("LOCAL-B", severity, check)).validate(Reports.valid());
                assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
                assertThat(result.statuses()).containsEntry("LOCAL-B", RuleStatus.NOT_EVALUATED);
                assertThat(result.findings("LOCAL-B")).isEmpty();
                assertThat(Reports.gaps(result))
                        .singleElement()
                        .satisfies(open -> assertThat(open.reason()).isEqualTo("failed"));
            }
        }
    }

    private static List<LocalFinding> recurse(DisclosureReport report) {
        return recurse(report.with(CELL, report.figure(CELL)));
    }

    @Test
    void what_the_standard_rules_say_stays_the_same() {
        DisclosureReport faulty = Reports.with("T3.3.1:A=31");
        ValidationResult without = STANDARD.validate(faulty);
        ValidationResult with = STANDARD.withRules(breaking(Severity.INFO)).validate(faulty);

        assertThat(with.findings().stream().filter(finding -> !finding.rule().equals("LOCAL-A")))
                .containsExactlyElementsOf(without.findings());
        assertThat(with.notEvaluated()).isEqualTo(without.notEvaluated());
        assertThat(with.verdict()).isEqualTo(without.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"T3-TOTAL", "LOCAL-", "LOCAL-a", "LOCAL_A", " LOCAL-A", "local-A", ""})
    void an_id_without_the_reserved_prefix_is_refused(String id) {
        assertThatThrownBy(() -> rule(id, Severity.INFO, (report, context) -> List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + id + "'");
    }

    @Test
    void two_rules_of_one_id_are_refused() {
        assertThatThrownBy(() -> STANDARD.withRules(breaking(Severity.INFO), breaking(Severity.INFO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules of the id 'LOCAL-A'");
    }
}
