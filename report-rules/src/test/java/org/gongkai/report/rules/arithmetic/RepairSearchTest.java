package org.gongkai.report.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.locate.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairSearchTest {

    private static final long PLENTY = 50_000_000;

    private static SmallestRepairs search(EquationSystem system, ReportFigures figures) {
        return RepairSearch.search(Observation.of(system, figures, Map.of()), PLENTY);
    }

    private static Set<List<CellAddress>> sets(SmallestRepairs repairs) {
        return repairs.sets().stream().map(RepairSet::cells).collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void the_sets_are_those_of_trying_every_set(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 4) int slips, @ForAll boolean sparse) {
        int largest = sparse ? 3 : 400;
        ReportFigures spoilt = SmallTable.spoil(SmallTable.valid(random, largest), random, slips, largest);
        SmallestRepairs repairs = search(SmallTable.SYSTEM, spoilt);
        assertThat(repairs.isComplete()).isTrue();
        assertThat(repairs.sets()).doesNotHaveDuplicates();
        assertThat(sets(repairs)).isEqualTo(new BruteForce(SmallTable.SYSTEM, spoilt).smallest(4));
    }

    /** One slip less cannot be repaired by one cell, for it would go below zero, nor by the way round; only by both. */
    @Property(tries = 12)
    void a_cycle_carries_what_no_single_way_can(@ForAll Random random, @ForAll @IntRange(min = 0, max = 1) int spare) {
        ReportFigures table = SmallTable.valid(random, 2);
        for (String line : List.of("T3.1", "T3.3.2", "T3.3.7")) {
            table = add(add(table, line + ":B", 5), line + ":G", 5);
        }
        ReportFigures spoilt = add(add(add(table, "T3.3.1:A", 2), "T3.3.1:B", 3), "T3.3.2:A", 3);
        spoilt = add(spoilt, "T3.3.2:B", -3 - spare);
        SmallestRepairs repairs = search(SmallTable.SYSTEM, spoilt);
        assertThat(sets(repairs)).isEqualTo(new BruteForce(SmallTable.SYSTEM, spoilt).smallest(4));
    }

    private static ReportFigures add(ReportFigures figures, String cell, long more) {
        CellAddress address = CellAddress.parse(cell);
        return figures.with(address, Figure.of(figures.get(address).countOr(0) + more));
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void table_three_is_one_graph_without_ground_and_the_rest_are_grounded(Edition edition) {
        List<LinearEquation> equations =
                edition.form().equations().stream().map(LinearEquation::of).toList();
        List<EquationSystem> systems = EquationSystem.of(equations);
        assertThat(systems).hasSize(4);
        assertThat(systems.get(0).isGrounded()).isFalse();
        assertThat(systems.get(0).cells()).isEqualTo(Tables.tableThree(edition));
        assertThat(systems.get(0).nodes()).isEqualTo(systems.get(0).equations().size() - 1);
        assertThat(systems.subList(1, 4)).allMatch(EquationSystem::isGrounded);
    }

    @Property(tries = 200)
    void every_repair_settles_every_equation_with_numbers_of_zero_or_more(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 3) int blanks, @ForAll boolean sparse) {
        int largest = sparse ? 4 : 1000;
        ReportFigures spoilt = SmallTable.spoil(SmallTable.valid(random, largest), random, 3, largest);
        for (int i = 0; i < blanks; i++) {
            spoilt = spoilt.with(SmallTable.SYSTEM.cells().get(random.nextInt(21)), Figure.blank());
        }
        for (RepairSet set : search(SmallTable.SYSTEM, spoilt).sets()) {
            ReportFigures repaired = spoilt;
            for (RepairSet.Value value : set.values()) {
                assertThat(value.value()).isBetween(value.lowest(), value.highest());
                assertThat(value.lowest()).isNotNegative();
                if (value.isDetermined() && spoilt.get(value.cell()).isNumber()) {
                    assertThat(Figure.of(value.value())).isNotEqualTo(spoilt.get(value.cell()));
                }
                repaired = repaired.with(value.cell(), Figure.of(value.value()));
            }
            ReportFigures all = repaired;
            assertThat(SmallTable.EQUATIONS)
                    .allSatisfy(equation -> assertThat(sum(all, equation.plus()))
                            .as(equation.rule())
                            .isEqualTo(sum(all, equation.minus())));
        }
    }

    private static long sum(ReportFigures figures, List<CellAddress> cells) {
        return cells.stream()
                .mapToLong(cell -> figures.get(cell).count().orElseThrow())
                .sum();
    }
}
