package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Reports;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleScope;
import org.gongkai.report.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule's own fault breaks it, and no other. The testkit's generators commit the same faults in any report. */
class FaultTest {

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> rule.fault().isPresent());
    }

    /** A valid report whose sentences state no figure. */
    private static DisclosureReport quiet() {
        return Reports.valid()
                .withOverview(
                        Overview.builder().introduction("本机关按照要求推进政府信息公开工作。").build());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_deed_breaks_its_rule_and_no_other(Rule rule) {
        Fault fault = rule.fault().orElseThrow();
        int deeds = fault.deeds(quiet()).size();
        assertThat(fault.isPossible(Edition.Y2021)).isTrue();
        assertThat(deeds).isPositive();
        for (int choice = 0; choice < deeds; choice++) {
            for (int amount : new int[] {1, 2, 17}) {
                DisclosureReport faulty = fault.commit(quiet(), choice, amount);
                Set<String> broken = Reports.validate(faulty).findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO
                                || finding.rule().equals(rule.id()))
                        .map(Finding::rule)
                        .collect(Collectors.toSet());
                assertThat(broken).as("%s %s %s", rule, choice, amount).containsExactly(rule.id());
            }
        }
    }

    @Test
    void every_rule_about_a_report_alone_brings_its_fault() {
        assertThat(RuleCatalogue.standard().rules().stream()
                        .filter(rule -> rule.scope() == RuleScope.REPORT)
                        .filter(rule -> rule.fault().isEmpty())
                        .map(Rule::id))
                // A share needs a figure to be a share of.
                .containsExactly("N-SHARE");
    }
}
