package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.testkit.report.FreeCells;

/** Generated reports are what they are asked to be. */
class ValidReportsTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    @Property(tries = 300)
    void a_report_is_valid_and_nothing_is_found_in_it(@ForAll DisclosureReport report) {
        assertFlawless(VALIDATOR.validate(report));
    }

    @Property(tries = 100)
    void a_sparse_report_has_few_cells_that_are_not_zero(@ForAll @Sparse DisclosureReport report) {
        assertFlawless(VALIDATOR.validate(report));
        assertThat(filled(report)).isLessThanOrEqualTo(6 * 8);
    }

    @Property(tries = 100)
    void a_dense_report_has_many(@ForAll @Dense @OfSize(ReportSize.PROVINCE) DisclosureReport report) {
        assertFlawless(VALIDATOR.validate(report));
        assertThat(filled(report)).isGreaterThan(60);
        assertThat(report.agency().level()).contains(ReportSize.PROVINCE.level());
    }

    @Property(tries = 50)
    void annotations_choose_edition_and_year(
            @ForAll @OfEdition("2019") DisclosureReport old,
            @ForAll @OfYear(min = 2022, max = 2023) DisclosureReport recent) {
        assertThat(old.edition()).isEqualTo(Edition.Y2019);
        assertThat(old.year()).isBetween(2019, 2020);
        assertThat(recent.edition()).isEqualTo(Edition.Y2021);
        assertThat(recent.year()).isBetween(2022, 2023);
    }

    @Property(tries = 100)
    void notes_keep_a_report_valid(@ForAll @WithAnnotations DisclosureReport report) {
        assertThat(report.figures().cellsWhere(figure -> figure.note().isPresent()))
                .isNotEmpty();
        assertFlawless(VALIDATOR.validate(report));
    }

    @Property(tries = 100)
    void blanks_are_no_error(@ForAll @WithBlanks DisclosureReport report) {
        assertThat(report.figures().cellsWhere(Figure::isBlank)).isNotEmpty();
        ValidationResult result = VALIDATOR.validate(report);
        assertThat(result.verdict()).isNotEqualTo(Verdict.INVALID);
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("C-BLANK"));
    }

    @Property(tries = 200)
    void the_second_of_two_years_takes_up_where_the_first_ends(@ForAll ConsecutiveYears years) {
        assertThat(years.current().year()).isEqualTo(years.previous().year() + 1);
        assertThat(years.current().agency()).isEqualTo(years.previous().agency());
        assertFlawless(VALIDATOR.validate(years.previous()));
        ValidationResult result = VALIDATOR.validate(years.current(), years.context());
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("Y-JUMP"));
        assertThat(result.statuses()).containsKey("Y-CARRY");
    }

    @Property(tries = 100)
    void a_parent_is_the_sum_of_its_children(@ForAll ParentWithChildren family) {
        assertThat(family.children())
                .hasSizeBetween(1, 6)
                .allSatisfy(child -> assertFlawless(VALIDATOR.validate(child)));
        ValidationResult result = VALIDATOR.validate(family.parent(), family.context());
        assertFlawless(result);
        assertThat(result.statuses()).containsKeys("H-SUM", "H-MISSING");
    }

    @Example
    void the_edge_cases_hold_no_request_one_request_and_the_largest_counts() {
        Arbitrary<DisclosureReport> reports = ReportArbitraries.reports().arbitrary();
        EdgeCases<DisclosureReport> edges = reports.edgeCases(1_000);
        var totals = edges.suppliers().stream()
                .map(supplier -> supplier.get().value())
                .peek(report -> assertFlawless(VALIDATOR.validate(report)))
                .map(report -> report.applications().received().total().countOr(-1))
                .toList();
        assertThat(totals).contains(0L, 1L);
        assertThat(totals).anySatisfy(total -> assertThat(total).isGreaterThan(FreeCells.LARGEST));
    }

    @Property(tries = 60)
    void every_step_of_shrinking_is_valid(@ForAll java.util.Random random) {
        RandomGenerator<DisclosureReport> generator =
                ReportArbitraries.reports().arbitrary().generator(1_000, true);
        Shrinkable<DisclosureReport> report = generator.next(random);
        for (int step = 0; step < 30; step++) {
            var smaller = report.shrink().limit(20).toList();
            smaller.forEach(each -> assertFlawless(VALIDATOR.validate(each.value())));
            if (smaller.isEmpty()) {
                break;
            }
            report = smaller.get(random.nextInt(smaller.size()));
        }
    }

    @Example
    void a_failing_property_shrinks_to_a_small_valid_report() {
        CellAddress cell = CellAddress.parse("T3.3.3.1:C");
        DisclosureReport shrunk = Shrinking.shrink(
                ReportArbitraries.reports().arbitrary(),
                report -> report.figure(cell).countOr(0) > 2);
        assertFlawless(VALIDATOR.validate(shrunk));
        assertThat(shrunk.figure(cell)).isEqualTo(Figure.of(3));
        assertThat(filled(shrunk)).as(shrunk.toString()).isLessThanOrEqualTo(12);
    }

    @Example
    void impossible_wishes_are_refused() {
        ReportArbitraries recent = ReportArbitraries.reports().years(2022, 2023);
        assertThatThrownBy(() -> recent.edition(Edition.Y2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no year from 2022 to 2023 has the edition of 2019");
        assertThatThrownBy(() -> ReportArbitraries.reports().year(2018))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2018");
        assertThatThrownBy(() -> ReportArbitraries.reports().years(2023, 2022))
                .hasMessage("the years end before they begin: 2023 to 2022");
    }

    private static long filled(DisclosureReport report) {
        Predicate<Figure> zero = figure -> figure.countOr(-1) == 0;
        return report.figures().cellsWhere(zero.negate()).size();
    }

    static void assertFlawless(ValidationResult result) {
        assertThat(result.verdict()).as(result.toString()).isEqualTo(Verdict.VALID);
        assertThat(result.findings()).isEmpty();
    }
}
