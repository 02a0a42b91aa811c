package org.gongkai.report.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.locate.FullTables;
import org.junit.jupiter.api.Test;

class SuspectsTest {

    private static List<Finding> failing(ReportFigures figures) {
        DisclosureReport report = DisclosureReport.builder(figures.edition())
                .year(2023)
                .agency(Agency.named("江阳区人民政府办公室"))
                .figures(figures)
                .build();
        return ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> finding.rule().startsWith("T3-"))
                .toList();
    }

    private static ReportFigures table(Random random, Edition edition, boolean dense) {
        return FullTables.valid(edition, random, dense);
    }

    private static ReportFigures add(ReportFigures figures, String cell, long more) {
        CellAddress address = CellAddress.parse(cell);
        return figures.with(address, Figure.of(figures.get(address).countOr(0) + more));
    }

    @Property
    void one_wrong_cell_is_the_suspect_of_every_equation_that_it_breaks(
            @ForAll Random random,
            @ForAll Edition edition,
            @ForAll boolean dense,
            @ForAll @IntRange(min = 1) int more) {
        ReportFigures figures = table(random, edition, dense);
        List<CellAddress> cells = edition.cells().stream()
                .filter(cell -> cell.table().equals("T3"))
                .toList();
        CellAddress wrong = cells.get(random.nextInt(cells.size()));
        List<Finding> findings = failing(add(figures, wrong.toString(), more));
        assertThat(findings).hasSizeGreaterThanOrEqualTo(2);
        assertThat(findings).extracting(Finding::suspect).containsOnly(Optional.of(wrong));
    }

    @Property
    void two_wrong_cells_far_apart_are_each_suspected_where_they_count(@ForAll Random random, @ForAll Edition edition) {
        ReportFigures spoilt = add(add(table(random, edition, true), "T3.3.1:A", 3), "T3.4:C", 5);
        assertThat(failing(spoilt))
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.suspect())
                        .contains(CellAddress.parse(
                                finding.cells().contains(CellAddress.parse("T3.4:C")) ? "T3.4:C" : "T3.3.1:A")));
    }

    @Property
    void what_may_stand_in_any_line_is_nobodys_fault(@ForAll Random random, @ForAll Edition edition) {
        ReportFigures spoilt = add(table(random, edition, true), "T3.3.1:A", 3);
        spoilt = add(spoilt, "T3.3.1:B", -3);
        // Any line with 3 to spare explains it as well.
        if (spoilt.get(CellAddress.parse("T3.3.1:B")).countOr(-1) >= 0) {
            assertThat(failing(spoilt))
                    .isNotEmpty()
                    .allMatch(finding -> finding.suspect().isEmpty());
        }
    }

    @Test
    void a_number_that_cannot_be_is_wrong_in_any_case() {
        ReportFigures figures = table(new Random(7), Edition.Y2021, true);
        CellAddress cell = CellAddress.parse("T3.3.1:A");
        assertThat(failing(figures.with(cell, Figure.of(new BigDecimal("-4")))))
                .hasSize(2)
                .allMatch(finding -> finding.suspect().equals(Optional.of(cell)));
    }

    @Test
    void sums_that_no_number_holds_suspect_nobody() {
        ReportFigures figures = table(new Random(7), Edition.Y2021, true);
        for (String column : List.of("A", "B", "C", "D", "E", "F")) {
            for (String line : List.of("T3.3.1", "T3.3.2", "T3.1")) {
                figures = figures.with(CellAddress.parse(line + ":" + column), Figure.of(999_999_999_999_999_999L));
            }
        }
        assertThat(failing(figures)).isNotEmpty();
    }
}
