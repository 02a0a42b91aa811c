package org.gongkai.report.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.junit.jupiter.api.Test;

class ErrorLocatorTest {

    private static ReportFigures spoil(ReportFigures figures, Random random, int slips) {
        List<CellAddress> cells = Tables.tableThree(figures.edition());
        ReportFigures spoilt = figures;
        for (int slip = 0; slip < slips; slip++) {
            CellAddress cell = cells.get(random.nextInt(cells.size()));
            spoilt = spoilt.with(cell, Figure.of(random.nextInt(60)));
        }
        return spoilt;
    }

    @Property(tries = 50)
    void a_valid_table_gives_nothing(@ForAll Random random, @ForAll Edition edition, @ForAll boolean dense) {
        Localisation found = Tables.locate(FullTables.valid(edition, random, dense));
        assertThat(found.proposals()).isEmpty();
        assertThat(found.isComplete()).isTrue();
        assertThat(found.isUnique()).isFalse();
        assertThat(found.best()).isEmpty();
    }

    @Property(tries = 300)
    void one_wrong_cell_is_the_single_answer(
            @ForAll Random random,
            @ForAll Edition edition,
            @ForAll boolean dense,
            @ForAll @IntRange(min = 1) int more) {
        ReportFigures right = FullTables.valid(edition, random, dense);
        List<CellAddress> cells = Tables.tableThree(edition);
        CellAddress wrong = cells.get(random.nextInt(cells.size()));
        long meant = right.get(wrong).count().orElseThrow();
        ReportFigures spoilt =
                right.with(wrong, Figure.of(random.nextBoolean() && meant > 0 ? meant - 1 : meant + more));
        Localisation found = Tables.locate(spoilt);
        assertThat(found.isUnique()).isTrue();
        assertThat(found.proposals()).singleElement().satisfies(repair -> {
            assertThat(repair.rank()).isEqualTo(1);
            assertThat(repair.changes()).singleElement().satisfies(change -> {
                assertThat(change.cell()).isEqualTo(wrong);
                assertThat(change.from()).isEqualTo(spoilt.get(wrong));
                assertThat(change.to()).isEqualTo(right.get(wrong));
                assertThat(change.isDetermined()).isTrue();
            });
            assertThat(repair.applyTo(Tables.report(spoilt)).figures()).isEqualTo(right);
            // A cell stands in two equations; the totals of line (七) in a redundant third.
            assertThat(repair.settledEquations()).isBetween(2, 3);
        });
    }

    @Property(tries = 200)
    void every_proposal_settles_every_equation_and_leaves_no_impossible_number(
            @ForAll Random random,
            @ForAll Edition edition,
            @ForAll boolean dense,
            @ForAll @IntRange(max = 6) int slips,
            @ForAll @IntRange(max = 3) int blanks) {
        ReportFigures spoilt = spoil(FullTables.valid(edition, random, dense), random, slips);
        List<CellAddress> cells = Tables.tableThree(edition);
        for (int i = 0; i < blanks; i++) {
            spoilt = spoilt.with(cells.get(random.nextInt(cells.size())), Figure.blank());
        }
        spoilt = random.nextInt(4) > 0 ? spoilt : spoilt.with(cells.get(random.nextInt(cells.size())), Figure.of(-7));
        DisclosureReport report = Tables.report(spoilt);
        List<Repair> proposals = ErrorLocator.standard().locate(report).proposals();
        for (int i = 0; i < proposals.size(); i++) {
            Repair repair = proposals.get(i);
            assertThat(repair.rank()).isEqualTo(i + 1);
            assertThat(repair.cost())
                    .isFinite()
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : proposals.get(i - 1).cost());
            assertThat(repair.settles()).isNotEmpty();
            assertHolds(repair.applyTo(report).figures(), edition);
        }
    }

    private static void assertHolds(ReportFigures figures, Edition edition) {
        for (Equation equation : edition.form().equations()) {
            List<CellAddress> cells = Stream.concat(equation.left().stream(), equation.right().stream())
                    .toList();
            if (equation.left().get(0).table().equals("T3")
                    && cells.stream().allMatch(cell -> figures.get(cell).isNumber())) {
                assertThat(sum(figures, equation.left()))
                        .as(equation.toString())
                        .isEqualTo(sum(figures, equation.right()));
                assertThat(cells).allMatch(cell -> figures.get(cell).countOr(-1) >= 0);
            }
        }
    }

    private static BigDecimal sum(ReportFigures figures, List<CellAddress> cells) {
        return cells.stream()
                .map(cell -> figures.get(cell).value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 50)
    void the_same_report_gets_the_same_answer(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int slips) {
        ReportFigures right = FullTables.valid(Edition.Y2021, random, random.nextBoolean());
        ReportFigures spoilt = spoil(right, random, slips);
        Localisation found = Tables.locate(spoilt);
        // Set in another order: the figures are the same, and so is the answer.
        ReportFigures.Builder anew = ReportFigures.builder(Edition.Y2021);
        List<CellAddress> cells = Edition.Y2021.cells();
        for (int i = cells.size() - 1; i >= 0; i--) {
            anew.set(cells.get(i), spoilt.get(cells.get(i)));
        }
        assertThat(Tables.locate(anew.build())).isEqualTo(found);
        assertThat(ErrorLocator.standard()
                        .withSteps(ErrorLocator.STANDARD_STEPS)
                        .locate(Tables.report(spoilt)))
                .isEqualTo(found);
    }

    @Property(tries = 100)
    void one_blank_is_filled_and_nobody_is_suspected(
            @ForAll Random random, @ForAll Edition edition, @ForAll boolean dense) {
        ReportFigures right = FullTables.valid(edition, random, dense);
        List<CellAddress> cells = Tables.tableThree(edition);
        CellAddress blank = cells.get(random.nextInt(cells.size()));
        assertThat(Tables.locate(right.with(blank, Figure.blank())).proposals())
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.isFill()).isTrue();
                    assertThat(repair.cost()).isZero();
                    assertThat(repair.reasons()).containsExactly(RepairReason.BLANK_FILLED);
                    assertThat(repair.changes().get(0).to()).isEqualTo(right.get(blank));
                });
    }

    @Property(tries = 50)
    void a_blank_beside_a_slip_is_filled_and_the_slip_is_named(@ForAll Random random, @ForAll Edition edition) {
        ReportFigures right = FullTables.valid(edition, random, true);
        ReportFigures spoilt = Tables.with(
                right,
                "T3.3.1:A=",
                "T3.4:C=" + (right.get(CellAddress.parse("T3.4:C")).countOr(0) + 9));
        assertThat(Tables.locate(spoilt).best()).hasValueSatisfying(repair -> {
            assertThat(repair.isFill()).isFalse();
            assertThat(repair.applyTo(Tables.report(spoilt)).figures()).isEqualTo(right);
        });
    }

    /** Two blanks of one line, and of one column: no equation tells them apart, so nothing is filled in. */
    @Test
    void what_the_equations_do_not_settle_stays_blank() {
        ReportFigures right = FullTables.valid(Edition.Y2021, new Random(3), true);
        ReportFigures spoilt = Tables.with(right, "T3.3.1:A=", "T3.3.1:B=", "T3.3.2:A=", "T3.3.2:B=");
        assertThat(Tables.locate(spoilt).proposals()).isEmpty();
        assertThat(Tables.locate(spoilt).isComplete()).isTrue();
    }

    @Test
    void an_empty_table_is_left_empty() {
        assertThat(Tables.locate(ReportFigures.blank(Edition.Y2021)).proposals())
                .isEmpty();
        assertThat(Tables.locate(ReportFigures.blank(Edition.Y2019)).proposals())
                .isEmpty();
    }

    @Test
    void a_number_that_cannot_be_is_replaced() {
        ReportFigures right = FullTables.valid(Edition.Y2021, new Random(3), true);
        assertThat(Tables.locate(Tables.with(right, "T3.3.1:A=-4")).proposals())
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.reasons()).containsExactly(RepairReason.IMPOSSIBLE_NUMBER);
                    assertThat(repair.applyTo(Tables.report(Tables.with(right, "T3.3.1:A=-4")))
                                    .figures())
                            .isEqualTo(right);
                });
        assertThat(Tables.locate(Tables.with(right, "T3.3.1:A=2.5"))
                        .best()
                        .orElseThrow()
                        .changes()
                        .get(0)
                        .to())
                .isEqualTo(right.get(CellAddress.parse("T3.3.1:A")));
    }

    @Test
    void numbers_that_cannot_be_added_up_give_no_answer_and_say_that_the_search_did_not_end() {
        ReportFigures figures = FullTables.valid(Edition.Y2021, new Random(3), true);
        for (CellAddress cell : Tables.tableThree(Edition.Y2021)) {
            figures = figures.with(cell, Figure.of(999_999_999_999_999_999L));
        }
        Localisation found = Tables.locate(figures);
        assertThat(found.isComplete()).isFalse();
        assertThat(found.proposals()).isEmpty();
    }

    /** The total of 999999999999999999 and 1 has more digits than a cell may have. */
    @Test
    void no_proposal_has_more_digits_than_a_cell_may_have() {
        ReportFigures zero = ReportFigures.blank(Edition.Y2021).map((cell, figure) -> Figure.of(0));
        ReportFigures spoilt =
                Tables.with(zero, "T3.1:A=999999999999999999", "T3.4:A=999999999999999999", "T3.1:B=1", "T3.4:B=1");
        Localisation found = Tables.locate(spoilt);
        assertThat(found.isComplete()).isFalse();
        assertThat(found.proposals())
                .allSatisfy(repair ->
                        assertHolds(repair.applyTo(Tables.report(spoilt)).figures(), Edition.Y2021));
    }

    @Test
    void a_search_that_may_not_end_says_so() {
        ReportFigures right = FullTables.valid(Edition.Y2021, new Random(3), true);
        ReportFigures spoilt = spoil(right, new Random(4), 6);
        Localisation found = ErrorLocator.standard().withSteps(3).locate(Tables.report(spoilt));
        assertThat(found.isComplete()).isFalse();
        assertThat(found.isUnique()).isFalse();
        assertThatThrownBy(() -> ErrorLocator.standard().withSteps(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    /** Every cell wrong in some way: nothing is found, or little, but the search ends. */
    @Property(tries = 100)
    void no_table_is_searched_forever(
            @ForAll Random random, @ForAll Edition edition, @ForAll @IntRange(max = 3) int kind) {
        String[] texts = {"", "/", "x", "-3", "2.5", "1,295", "9".repeat(18), "9".repeat(30), "0", "1", "2", "3"};
        ReportFigures figures = ReportFigures.blank(edition).map((cell, figure) -> switch (kind) {
            case 0 -> Figure.parse(texts[random.nextInt(texts.length)]);
            case 1 -> random.nextBoolean() ? Figure.blank() : Figure.of(random.nextInt(4));
            case 2 -> Figure.of(random.nextInt(12) == 0 ? 1 : 0);
            default -> Figure.of(random.nextInt(1_000_000));
        });
        Localisation found = Tables.locate(figures);
        assertThat(found.proposals()).doesNotHaveDuplicates();
        assertThat(Tables.locate(figures)).isEqualTo(found);
    }

    @Test
    void a_repair_is_not_applied_to_another_report() {
        ReportFigures right = FullTables.valid(Edition.Y2021, new Random(3), true);
        Repair repair =
                Tables.locate(Tables.with(right, "T3.3.1:A=2000")).best().orElseThrow();
        assertThatThrownBy(() -> repair.applyTo(Tables.report(right)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T3.3.1:A");
    }
}
