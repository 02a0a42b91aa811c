package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleScope;
import org.gongkai.report.rules.Severity;

/** A faulty report fails the rule that it is asked to fail, and no other. */
class FaultyReportsTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(ReportArbitraries.faultyRules());
    }

    @Provide
    Arbitrary<String> unfit() {
        return Arbitraries.of("T3-BALENCE", "Y-CARRY", "H-SUM");
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_faulty_report_fails_exactly_its_rule(@ForAll("rules") String rule) {
        RandomGenerator<FaultyReport> generator =
                ReportArbitraries.reports().faulty(rule).generator(100, true);
        Random random = new Random(rule.hashCode());
        for (int i = 0; i < 100; i++) {
            assertFailsExactly(rule, generator.next(random).value());
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_shrunk_one_still_does(@ForAll("rules") String rule) {
        RandomGenerator<FaultyReport> generator =
                ReportArbitraries.reports().faulty(rule).generator(100, true);
        Random random = new Random(rule.hashCode() + 1);
        for (int i = 0; i < 4; i++) {
            Shrinkable<FaultyReport> faulty = generator.next(random);
            for (int step = 0; step < 12; step++) {
                var smaller = faulty.shrink().limit(6).toList();
                smaller.forEach(each -> assertFailsExactly(rule, each.value()));
                if (smaller.isEmpty()) {
                    break;
                }
                faulty = smaller.get(random.nextInt(smaller.size()));
            }
        }
    }

    static void assertFailsExactly(String rule, FaultyReport faulty) {
        boolean lenient = RuleCatalogue.standard().rule(rule).severity() == Severity.INFO;
        Set<String> failed = VALIDATOR.validate(faulty.report()).findings().stream()
                .filter(finding -> lenient || finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        assertThat(failed)
                .as(() -> faulty.changes() + "\n" + VALIDATOR.validate(faulty.report()))
                .containsExactly(rule);
        assertThat(VALIDATOR.validate(faulty.original()).isValid()).isTrue();
    }

    @Property(tries = 50)
    void it_tells_the_changed_cells(@ForAll @Faulty(rule = "T3-BALANCE") FaultyReport faulty) {
        assertThat(faulty.changes()).hasSize(2);
        assertThat(faulty.original().figures().apply(faulty.changes()))
                .isEqualTo(faulty.report().figures());
        assertThat(faulty.toString()).startsWith("FaultyReport{T3-BALANCE, [T3.");
    }

    @Property(tries = 50)
    void it_can_be_had_as_a_report(@ForAll @Faulty(rule = "T4-TOTAL") DisclosureReport report) {
        assertThat(VALIDATOR.validate(report).findings("T4-TOTAL")).isNotEmpty();
    }

    @Property(tries = 50)
    void without_a_rule_it_fails_any(@ForAll FaultyReport faulty) {
        assertThat(VALIDATOR.validate(faulty.report()).findings(faulty.rule())).isNotEmpty();
    }

    @Example
    void a_failing_property_shrinks_to_a_report_that_fails_the_same_rule() {
        CellAddress cell = CellAddress.parse("T3.3.1:A");
        FaultyReport shrunk = Shrinking.shrink(
                ReportArbitraries.reports().faulty("T3-OUTCOMES"),
                faulty -> faulty.report().figure(cell).countOr(0) >= 7);
        assertFailsExactly("T3-OUTCOMES", shrunk);
        assertThat(shrunk.report().figure(cell).countOr(0)).isEqualTo(7);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_rule_that_no_single_report_can_fail_is_refused(@ForAll("unfit") String rule) {
        assertThatThrownBy(() -> ReportArbitraries.reports().faulty(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + rule + "'")
                .hasMessageContaining("known: T3-BALANCE, T3-OUTCOMES, T3-TOTAL, T4-TOTAL, T2-STOCK");
    }

    @Example
    void every_rule_about_a_single_report_can_be_failed() {
        assertThat(RuleCatalogue.standard().rules().stream()
                        .filter(rule -> rule.scope() == RuleScope.REPORT)
                        .map(Rule::id)
                        // A share needs a figure to be a share of; waivers are a profile's business.
                        .filter(id -> !id.equals("N-SHARE") && !id.startsWith("P-")))
                .containsExactlyInAnyOrderElementsOf(ReportArbitraries.faultyRules());
    }

    @Example
    void wishes_that_contradict_the_fault_are_refused() {
        ReportArbitraries reports = ReportArbitraries.reports();
        assertThatThrownBy(() -> reports.year(2019).faulty("T2-STOCK")).hasMessageContaining("has the edition of 2021");
        assertThatThrownBy(() -> reports.size(ReportSize.PROVINCE).faulty("T2-RULEMAKING"))
                .hasMessageContaining("possible: [TOWNSHIP, COUNTY]");
        assertThatThrownBy(() -> reports.withBlanks().faulty("T3-TOTAL"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("T3-TOTAL");
    }
}
