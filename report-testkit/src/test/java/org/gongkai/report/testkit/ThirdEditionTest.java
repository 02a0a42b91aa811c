package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.testkit.document.DocumentArbitraries;
import org.gongkai.report.testkit.document.PageFormat;
import org.gongkai.report.third.ThirdEdition;

/** The generators serve an edition that they have never heard of. */
class ThirdEditionTest {

    private static final Form FORM = ThirdEdition.edition().form();

    @Property(tries = 200)
    void its_reports_satisfy_its_equations(@ForAll @OfEdition(ThirdEdition.CODE) DisclosureReport report) {
        assertThat(report.edition()).isSameAs(ThirdEdition.edition());
        assertThat(report.year()).isGreaterThanOrEqualTo(ThirdEdition.edition().firstYear());
        assertThat(failed(report)).isEmpty();
        ValidReportsTest.assertFlawless(ReportValidator.standard().validate(report));
    }

    @Property(tries = 50)
    void they_still_do_while_they_shrink(@ForAll Random random) {
        Shrinkable<DisclosureReport> report = generator(1_000).next(random);
        for (int step = 0; step < 20; step++) {
            List<Shrinkable<DisclosureReport>> smaller =
                    report.shrink().limit(10).toList();
            smaller.forEach(each -> assertThat(failed(each.value())).isEmpty());
            if (smaller.isEmpty()) {
                break;
            }
            report = smaller.get(random.nextInt(smaller.size()));
        }
    }

    @Example
    void its_new_line_and_its_new_column_get_figures() {
        List<CellAddress> fresh = List.of(
                FORM.cell(ThirdEdition.ALGORITHMS, ThirdEdition.MEDIA),
                FORM.cell(ThirdEdition.ALGORITHMS, Total.TOTAL),
                FORM.line(ThirdEdition.ALGORITHMS).cells().get(0));
        RandomGenerator<DisclosureReport> generator = generator(100);
        Random random = new Random(1);
        List<DisclosureReport> reports = IntStream.range(0, 100)
                .mapToObj(i -> generator.next(random).value())
                .toList();
        assertThat(fresh)
                .allSatisfy(cell -> assertThat(reports)
                        .anySatisfy(report ->
                                assertThat(report.figure(cell).countOr(0)).isPositive()));
    }

    @Example
    void every_edition_is_among_the_reports() {
        RandomGenerator<DisclosureReport> generator =
                ReportArbitraries.reports().arbitrary().generator(100, true);
        Random random = new Random(1);
        assertThat(IntStream.range(0, 200)
                        .mapToObj(i -> generator.next(random).value().edition())
                        .distinct())
                .containsExactlyInAnyOrder(Edition.values());
    }

    @Property(tries = 100)
    void the_first_report_on_it_follows_the_last_on_the_one_before(
            @ForAll @OfYear(min = 2031, max = 2031) ConsecutiveYears years) {
        assertThat(years.previous().edition()).isNotSameAs(years.current().edition());
        assertThat(failed(years.previous())).isEmpty();
        assertThat(failed(years.current())).isEmpty();
    }

    @Provide
    Arbitrary<String> families() {
        return Arbitraries.of("T3-BALANCE", "T3-OUTCOMES", "T3-TOTAL", "T4-TOTAL");
    }

    @Property(tries = 100)
    void a_faulty_report_fails_one_family_of_its_equations(@ForAll("families") String rule, @ForAll Random random) {
        FaultyReport faulty = ReportArbitraries.reports()
                .edition(ThirdEdition.edition())
                .faulty(rule)
                .generator(100, true)
                .next(random)
                .value();
        assertThat(failed(faulty.report()))
                .isNotEmpty()
                .allSatisfy(equation -> assertThat(equation.family().rule()).isEqualTo(rule));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_report_on_it_can_be_made_to_fail_every_rule_about_what_it_has(@ForAll("rules") String rule) {
        RandomGenerator<FaultyReport> generator = ReportArbitraries.reports()
                .edition(ThirdEdition.edition())
                .faulty(rule)
                .generator(50, true);
        Random random = new Random(rule.hashCode());
        for (int i = 0; i < 20; i++) {
            FaultyReportsTest.assertFailsExactly(rule, generator.next(random).value());
        }
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(ReportArbitraries.faultyRules().stream()
                // It has no line of licences.
                .filter(rule -> !rule.equals("N-DECISIONS"))
                .toList());
    }

    @Property(tries = 100)
    void its_pages_print_its_labels_and_its_figures(
            @ForAll @OfEdition(ThirdEdition.CODE) DisclosureReport report,
            @ForAll PageFormat format,
            @ForAll long seed) {
        String text = DocumentArbitraries.page(report, new Random(seed), format, 0, false)
                .text();
        assertThat(text).contains("2.涉及算法模型", "3.其他法律行政法规禁止公开", "规章（含修订）").doesNotContain("行政许可");
        report.figures().forEach((cell, figure) -> assertThat(text).contains(figure.toString()));
        for (FormLine line : FORM.lines()) {
            assertThat(text).contains(line.label().zh());
        }
    }

    private static RandomGenerator<DisclosureReport> generator(int size) {
        return ReportArbitraries.reports()
                .edition(ThirdEdition.edition())
                .arbitrary()
                .generator(size, true);
    }

    private static List<Equation> failed(DisclosureReport report) {
        return report.edition().form().equations().stream()
                .filter(equation -> sum(report, equation.left()).compareTo(sum(report, equation.right())) != 0)
                .toList();
    }

    private static BigDecimal sum(DisclosureReport report, List<CellAddress> cells) {
        return cells.stream()
                .map(cell -> report.figure(cell).value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
