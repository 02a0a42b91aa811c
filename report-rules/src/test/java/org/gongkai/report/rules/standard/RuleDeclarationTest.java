package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleScope;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.RuleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleDeclarationTest {

    @Test
    void a_declaration_says_what_a_rule_is() {
        Check check = evaluation -> {};
        RuleEntry entry = RuleDeclaration.rule("S-TITLE", Severity.INFO)
                .needs(form -> form.edition() == Edition.Y2019)
                .scope(RuleScope.YEARS)
                .passes(sample -> sample.report(report -> report.withYear(2020)))
                .breaks(sample -> sample.report(report -> report.withYear(2022)))
                .breaksReport(report -> report.withYear(2024))
                .checkedBy(check);
        Rule rule = entry.rule();

        assertThat(rule.id()).isEqualTo("S-TITLE");
        assertThat(rule.severity()).isEqualTo(Severity.INFO);
        assertThat(rule.editions()).isEqualTo(Set.of(Edition.Y2019));
        assertThat(rule.scope()).isEqualTo(RuleScope.YEARS);
        assertThat(rule.title())
                .isEqualTo(RuleCatalogue.standard().rule("S-TITLE").title());
        assertThat(rule.examples())
                .extracting(each -> each.passing() + " " + each.report().year())
                .isEqualTo(List.of("true 2020", "false 2022", "false 2024"));
        assertThat(entry.appliesTo(Edition.Y2019)).isTrue();
        assertThat(entry.appliesTo(Edition.Y2021)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void equations_that_only_another_edition_has_speak_through_their_kind(EquationFamily.Kind kind) {
        Rule rule = RuleDeclaration.rule("T9-" + kind, Severity.ERROR)
                .ofKind("equations." + kind.name())
                .checkedBy(evaluation -> {})
                .rule();

        assertThat(rule.title().zh()).isNotBlank().doesNotEndWith("。");
        assertThat(rule.explanation().en()).endsWith(".");
    }
}
