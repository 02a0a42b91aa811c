package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTest {

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExampleThatPassesAndOneThatDoesNot(Rule rule) {
        assertThat(rule.examples()).extracting(RuleExample::passing).contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePassingExamplesSatisfyTheirRuleAndEveryOther(Rule rule) {
        rule.examples().stream().filter(RuleExample::passing).forEach(example -> {
            ValidationResult result = ReportValidator.standard().validate(example);
            assertThat(result.statuses()).as(example.description().zh()).containsEntry(rule.id(), RuleStatus.PASSED);
            assertThat(result.findings(Severity.ERROR)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBreakingExamplesBreakTheirRuleWithItsSeverityAndBasis(Rule rule) {
        rule.examples().stream().filter(example -> !example.passing()).forEach(example -> {
            ValidationResult result = ReportValidator.standard().validate(example);
            assertThat(result.statuses()).as(example.description().zh()).containsEntry(rule.id(), RuleStatus.FAILED);
            assertThat(result.findings(rule.id())).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.severity()).isEqualTo(rule.severity());
                Edition edition = rule.id().equals("S-EDITION")
                        ? Edition.forYear(example.report().year())
                        : example.report().edition();
                assertThat(finding.basis()).isEqualTo(rule.basis(edition));
                assertThat(finding.cells()).isSorted().doesNotHaveDuplicates();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRemarksOfTheExamplesReadInBothLanguages(Rule rule) {
        rule.examples().stream()
                .flatMap(example -> ReportValidator.standard().validate(example).findings().stream())
                .forEach(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).isNotBlank().doesNotContain("{", "}", "[");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isNotBlank()
                            .doesNotContain("{", "}", "[")
                            .isNotEqualTo(finding.message(Locale.CHINESE));
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplainedInBothLanguages(Rule rule) {
        assertThat(rule.title().zh()).isNotBlank().doesNotEndWith("。");
        assertThat(rule.title().en()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.explanation().zh()).endsWith("。");
        assertThat(rule.explanation().en()).endsWith(".");
        assertThat(rule.editions()).isNotEmpty();
        assertThat(rule.toString()).isEqualTo(rule.id() + " " + rule.title().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wording.Messages", "standard.Rules"})
    void theBundlesHaveTheSameKeysInBothLanguages(String name) {
        assertThat(keys(name, Locale.ENGLISH)).containsExactlyInAnyOrderElementsOf(keys(name, Locale.ROOT));
    }

    private static java.util.Set<String> keys(String name, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.gongkai.report.rules." + name, locale);
        return bundle.keySet().stream()
                .filter(key -> bundle.containsKey(key))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void everyEquationOfTheFormHasItsRule() {
        Stream.of(Edition.values())
                .forEach(edition -> edition.form()
                        .equationFamilies()
                        .forEach(family -> assertThat(RuleCatalogue.standard()
                                        .rule(family.rule())
                                        .editions())
                                .contains(edition)));
    }

    @Test
    void anUnknownIdAnswersWithTheKnownOnes() {
        assertThat(RuleCatalogue.standard().find("T3-NONE")).isEmpty();
        assertThatThrownBy(() -> RuleCatalogue.standard().rule("T3-NONE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown rule 'T3-NONE'; known: S-EDITION, S-SECTION,")
                .hasMessageContaining("T3-BALANCE");
    }
}
