package org.gongkai.report.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
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
}
