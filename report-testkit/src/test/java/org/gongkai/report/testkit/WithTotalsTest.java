package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EquationFamily;

/** Totals that are blank are worked out, and nothing else is. */
class WithTotalsTest {

    private static Set<CellAddress> totals(Edition edition) {
        return edition.form()
                .equationFamilies()
                .filter(family -> family.kind() != EquationFamily.Kind.BALANCE)
                .flatMap(family -> family.equations().stream())
                .map(equation -> equation.left().get(0))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void a_right_report_without_its_totals_gets_them_back(@ForAll DisclosureReport report) {
        ReportFigures right = report.figures();
        Set<CellAddress> totals = totals(report.edition());
        ReportFigures bare = right.map((cell, figure) -> totals.contains(cell) ? Figure.blank() : figure);
        // A right report may leave cells blank, and then what sums them up stays blank.
        boolean whole = right.cellsWhere(figure -> figure.count().isEmpty()).stream()
                .allMatch(cell ->
                        !cell.toString().startsWith("T3") && !cell.toString().startsWith("T4"));

        assertThat(bare.withTotals().differences(bare))
                .extracting(CellDifference::cell)
                .isSubsetOf(totals);
        if (whole) {
            bare.withTotals()
                    .forEach((cell, figure) -> assertThat(figure.count())
                            .as(cell.toString())
                            .isEqualTo(right.get(cell).count()));
        }
    }

    @Property(tries = 100)
    void what_is_stated_stays_and_what_is_filled_is_named(@ForAll @WithBlanks DisclosureReport report) {
        ReportFigures stated = report.figures();
        ReportFigures filled = stated.withTotals();

        assertThat(stated.missingTotals())
                .allSatisfy(each -> assertThat(each.from().isBlank()).isTrue());
        assertThat(stated.apply(stated.missingTotals())).isEqualTo(filled);
        assertThat(filled.withTotals()).isEqualTo(filled);
    }

    @Example
    void a_total_over_a_blank_cell_stays_blank() {
        ReportFigures.Builder cells = ReportFigures.builder(Edition.Y2021);
        for (String column : new String[] {"A", "B", "C", "D", "E"}) {
            cells.set(CellAddress.parse("T3.1:" + column), 2);
        }
        ReportFigures open = cells.build();
        CellAddress total = CellAddress.parse("T3.1:G");
        CellAddress last = CellAddress.parse("T3.1:F");

        assertThat(open.missingTotals()).isEmpty();
        assertThat(open.with(last, -1).missingTotals()).isEmpty();
        assertThat(open.with(last, Figure.parse("/")).missingTotals()).isEmpty();
        assertThat(open.with(last, 3).missingTotals())
                .containsExactly(new CellDifference(total, Figure.blank(), Figure.of(13)));
        assertThat(open.with(last, 3).with(total, 99).missingTotals()).isEmpty();
    }

    @Example
    void a_total_of_totals_is_worked_out_too_and_one_that_is_too_long_is_not() {
        ReportFigures zeros = ReportFigures.blank(Edition.Y2021).map((cell, figure) -> Figure.of(0));
        Set<CellAddress> totals = totals(Edition.Y2021);
        ReportFigures bare = zeros.map((cell, figure) -> totals.contains(cell) ? Figure.blank() : figure);
        assertThat(bare.withTotals()).isEqualTo(zeros);

        long most = 999_999_999_999_999_999L;
        ReportFigures huge = bare.with(CellAddress.parse("T3.1:A"), most).with(CellAddress.parse("T3.1:B"), most);
        assertThat(huge.withTotals().get(CellAddress.parse("T3.1:G")).isBlank()).isTrue();
    }
}
