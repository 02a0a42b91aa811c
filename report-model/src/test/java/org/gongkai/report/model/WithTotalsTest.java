package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;

/** Totals that are blank are worked out from cells that are not. */
class WithTotalsTest {

    private static final CellAddress TOTAL = CellAddress.parse("T3.1:G");
    private static final CellAddress LAST = CellAddress.parse("T3.1:F");

    /** Line 一 of Table 3 but for its last two cells, two requests of each kind of applicant. */
    private static ReportFigures line() {
        ReportFigures.Builder cells = ReportFigures.builder(Edition.Y2021);
        for (String column : new String[] {"A", "B", "C", "D", "E"}) {
            cells.set(CellAddress.parse("T3.1:" + column), 2);
        }
        return cells.build();
    }

    private static Set<CellAddress> totals(Edition edition) {
        return edition.form()
                .equationFamilies()
                .filter(family -> family.kind() != EquationFamily.Kind.BALANCE)
                .flatMap(family -> family.equations().stream())
                .map(equation -> equation.left().get(0))
                .collect(Collectors.toSet());
    }

    @Property(tries = 40)
    void from_the_cells_that_are_no_totals_all_totals_follow(
            @ForAll @IntRange(max = 1000) int first, @ForAll @IntRange(min = 1, max = 7) int step) {
        for (Edition edition : new Edition[] {Edition.Y2019, Edition.Y2021}) {
            Set<CellAddress> totals = totals(edition);
            ReportFigures bare = ReportFigures.blank(edition)
                    .map((cell, figure) -> totals.contains(cell)
                            ? figure
                            : Figure.of(first + (long) step * edition.form().indexOf(cell)));
            ReportFigures filled = bare.withTotals();

            assertThat(bare.missingTotals())
                    .extracting(CellDifference::cell)
                    .containsExactlyInAnyOrderElementsOf(totals);
            assertThat(bare.missingTotals()).extracting(CellDifference::cell).isSorted();
            assertThat(bare.apply(bare.missingTotals())).isEqualTo(filled);
            assertThat(filled.withTotals()).isEqualTo(filled);
            edition.form()
                    .equationFamilies()
                    .filter(family -> family.kind() != EquationFamily.Kind.BALANCE)
                    .flatMap(family -> family.equations().stream())
                    .forEach(equation -> assertThat(holds(equation, filled))
                            .as(equation.toString())
                            .isTrue());
        }
    }

    private static boolean holds(Equation equation, ReportFigures figures) {
        return equation.left().stream()
                        .mapToLong(cell -> figures.get(cell).countOr(-1))
                        .sum()
                == equation.right().stream()
                        .mapToLong(cell -> figures.get(cell).countOr(-1))
                        .sum();
    }

    @Example
    void a_total_over_a_cell_that_holds_no_count_stays_blank() {
        ReportFigures open = line();

        assertThat(open.missingTotals()).isEmpty();
        assertThat(open.withTotals()).isEqualTo(open);
        assertThat(open.with(LAST, -1).missingTotals()).isEmpty();
        assertThat(open.with(LAST, Figure.parse("/")).missingTotals()).isEmpty();
        assertThat(open.with(LAST, 0).missingTotals())
                .containsExactly(new CellDifference(TOTAL, Figure.blank(), Figure.of(10)));
        assertThat(open.with(LAST, 3).withTotals().get(TOTAL)).isEqualTo(Figure.of(13));
    }

    @Example
    void a_total_that_is_stated_stays_be_it_wrong() {
        ReportFigures wrong = line().with(LAST, 3).with(TOTAL, 99);

        assertThat(wrong.missingTotals()).isEmpty();
        assertThat(wrong.withTotals().get(TOTAL)).isEqualTo(Figure.of(99));
    }

    @Example
    void a_total_with_more_digits_than_a_cell_holds_stays_blank() {
        long most = 999_999_999_999_999_999L;

        assertThat(line().with(LAST, most).missingTotals()).isEmpty();
        assertThat(line().with(LAST, most - 10).withTotals().get(TOTAL)).isEqualTo(Figure.of(most));
    }
}
