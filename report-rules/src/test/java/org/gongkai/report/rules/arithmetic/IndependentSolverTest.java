package org.gongkai.report.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.locate.FullTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On full tables, where not every set can be tried. */
class IndependentSolverTest {

    private static final Map<Edition, EquationSystem> TABLE_THREE =
            Map.of(Edition.Y2021, tableThree(Edition.Y2021), Edition.Y2019, tableThree(Edition.Y2019));

    private static EquationSystem tableThree(Edition edition) {
        return EquationSystem.of(edition.form().equations().stream()
                        .map(LinearEquation::of)
                        .toList())
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2021,true,1,20",
        "2021,true,2,60",
        "2021,false,2,60",
        "2019,true,2,40",
        "2021,true,3,20",
        "2021,false,3,60",
        "2021,false,4,40"
    })
    void agrees_on_the_smallest_number_of_cells(Edition edition, boolean dense, int slips, int tables) {
        EquationSystem system = TABLE_THREE.get(edition);
        Random random = new Random(20_231_231L + slips);
        for (int table = 0; table < tables; table++) {
            ReportFigures figures = FullTables.valid(edition, random, dense);
            for (int slip = 0; slip < slips; slip++) {
                CellAddress cell =
                        system.cells().get(random.nextInt(system.cells().size()));
                figures = figures.with(cell, Figure.of(random.nextInt(100)));
            }
            List<RepairSet> sets = RepairSearch.search(Observation.of(system, figures, Map.of()), 1_000_000)
                    .sets();
            assertThat(IntegerProgram.fewest(system, figures))
                    .as("table %d", table)
                    .hasValue(sets.get(0).cells().size());
        }
    }
}
