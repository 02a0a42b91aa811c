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
    void every_rule_has_an_example_that_passes_and_one_that_does_not(Rule rule) {
        assertThat(rule.examples()).extracting(RuleExample::passing).contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_passing_examples_satisfy_their_rule_and_every_other(Rule rule) {
        rule.examples().stream().filter(RuleExample::passing).forEach(example -> {
            ValidationResult result = ReportValidator.standard().validate(example);
            assertThat(result.statuses()).as(example.description().zh()).containsEntry(rule.id(), RuleStatus.PASSED);
            assertThat(result.findings(Severity.ERROR)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_breaking_examples_break_their_rule_with_its_severity_and_basis(Rule rule) {
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
    void the_remarks_of_the_examples_read_in_both_languages(Rule rule) {
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
    void every_rule_is_explained_in_both_languages(Rule rule) {
        assertThat(rule.title().zh()).isNotBlank().doesNotEndWith("。");
        assertThat(rule.title().en()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.explanation().zh()).endsWith("。");
        assertThat(rule.explanation().en()).endsWith(".");
        assertThat(rule.editions()).isNotEmpty();
        assertThat(rule.toString()).isEqualTo(rule.id() + " " + rule.title().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wording.Messages", "standard.Rules"})
    void the_bundles_have_the_same_keys_in_both_languages(String name) {
        assertThat(keys(name, Locale.ENGLISH)).containsExactlyInAnyOrderElementsOf(keys(name, Locale.ROOT));
    }

    private static java.util.Set<String> keys(String name, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.gongkai.report.rules." + name, locale);
        return bundle.keySet().stream()
                .filter(key -> bundle.containsKey(key))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void every_equation_of_the_form_has_its_rule() {
        Stream.of(Edition.values())
                .forEach(edition -> edition.form()
                        .equationFamilies()
                        .forEach(family -> assertThat(RuleCatalogue.standard()
                                        .rule(family.rule())
                                        .editions())
                                .contains(edition)));
    }

    @Test
    void an_unknown_id_answers_with_the_known_ones() {
        assertThat(RuleCatalogue.standard().find("T3-NONE")).isEmpty();
        assertThatThrownBy(() -> RuleCatalogue.standard().rule("T3-NONE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown rule 'T3-NONE'; known: S-EDITION, S-SECTION,")
                .hasMessageContaining("T3-BALANCE");
    }
}
