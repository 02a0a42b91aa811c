package org.gongkai.report.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.locate.FullTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the equations force, against a solver that shares nothing with them. */
class CompletionsTest {

    /** More by {@code -Dgongkai.completions=}, for a run by hand. */
    private static final int TABLES = Integer.getInteger("gongkai.completions", 25);

    private static EquationResults results(ReportFigures figures) {
        return EquationResults.of(figures);
    }

    private static List<EquationResult> all(ReportFigures figures) {
        return IntStream.range(0, figures.edition().form().equations().size())
                .mapToObj(equation -> EquationResult.of(equation, figures))
                .toList();
    }

    private static ReportFigures blanked(ReportFigures figures, String how, Random random) {
        ReportFigures blanked = figures;
        int row = random.nextInt(20);
        for (CellAddress cell : figures.edition().cells()) {
            boolean zero = figures.get(cell).countOr(1) == 0;
            boolean total = cell.toString().endsWith(":G");
            boolean blank = switch (how) {
                case "zeros" -> zero;
                case "someZeros" -> zero && random.nextInt(3) > 0;
                case "totals" -> total && random.nextBoolean();
                case "rows" -> Math.floorMod(cell.line().hashCode(), 20) == row || random.nextInt(12) == 0;
                default -> random.nextInt(3) == 0;
            };
            blanked = blank ? blanked.with(cell, Figure.blank()) : blanked;
        }
        return blanked;
    }

    @ParameterizedTest
    @CsvSource({
        "2021,zeros,false",
        "2019,zeros,true",
        "2021,someZeros,true",
        "2019,totals,false",
        "2021,totals,true",
        "2021,rows,false",
        "2019,rows,true",
        "2021,any,false",
        "2021,any,true"
    })
    void agrees_with_an_integer_solver(Edition edition, String how, boolean wrong) {
        Random random = new Random(20_191_231L + how.hashCode());
        for (int table = 0; table < TABLES; table++) {
            ReportFigures figures = FullTables.valid(edition, random, table % 2 == 0);
            if (wrong) {
                CellAddress cell =
                        edition.cells().get(random.nextInt(edition.cells().size()));
                figures = figures.with(cell, Figure.of(random.nextInt(200)));
            }
            agrees(blanked(figures, how, random), how + " " + table);
        }
    }

    private static void agrees(ReportFigures figures, String name) {
        EquationResults results = results(figures);
        Map<CellAddress, Long> implied = results.implied();
        for (EquationSystem system : FormSystems.of(figures.edition()).all()) {
            CompletionProgram program = new CompletionProgram(system.equations(), figures);
            boolean possible = program.isPossible();
            List<CellAddress> open = system.cells().stream()
                    .filter(cell -> figures.get(cell).isBlank())
                    .toList();
            boolean blamed = all(figures).stream()
                    .filter(each -> system.cells().containsAll(each.cells()))
                    .anyMatch(each -> each.fails() || results.impossible(each).isPresent());
            assertThat(blamed).as("%s: something is impossible", name).isEqualTo(!possible);
            for (CellAddress cell : open) {
                assertThat(implied.get(cell))
                        .as("%s %s", name, cell)
                        .isEqualTo(possible ? program.only(cell).orElse(null) : null);
            }
        }
    }

    @Test
    void the_rows_that_cannot_be_completed_are_told_with_both_sides() {
        ReportFigures figures = zeros();
        figures = figures.with(CellAddress.parse("T3.3.1:A"), Figure.of(28))
                .with(CellAddress.parse("T3.3.1:B"), Figure.blank())
                .with(CellAddress.parse("T3.3.1:G"), Figure.of(18));
        EquationResults results = results(figures);
        List<EquationResult> impossible = all(figures).stream()
                .filter(each -> results.impossible(each).isPresent())
                .toList();
        assertThat(impossible)
                .extracting(each -> each.equation().family().rule())
                .contains("T3-TOTAL");
        Impossible row = results.impossible(impossible.stream()
                        .filter(each -> each.equation().family().rule().equals("T3-TOTAL"))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
        assertThat(row).isEqualTo(new Impossible(Interval.of(18), new Interval(28, Interval.NO_END), true));
        assertThat(results.implied()).isEmpty();
    }

    private static ReportFigures zeros() {
        return ReportFigures.blank(Edition.Y2021).map((cell, figure) -> Figure.of(0));
    }

    @Test
    void a_table_without_a_figure_forces_nothing_and_can_be_completed() {
        ReportFigures blank = ReportFigures.blank(Edition.Y2021);
        assertThat(results(blank).implied()).isEmpty();
        assertThat(all(blank)).noneMatch(each -> results(blank).impossible(each).isPresent());
    }

    @Test
    void what_bounds_leave_open_in_a_square_of_blanks_a_flow_tells() {
        // Rows and columns of the square must each come to 1; no bound says so of a single cell, nothing is forced.
        ReportFigures figures = FullTables.valid(Edition.Y2021, new Random(7), true);
        CellAddress first = CellAddress.parse("T3.3.1:A");
        List<CellAddress> square = List.of(
                first, CellAddress.parse("T3.3.1:B"), CellAddress.parse("T3.3.2:A"), CellAddress.parse("T3.3.2:B"));
        ReportFigures open = figures;
        for (CellAddress cell : square) {
            open = open.with(cell, Figure.blank());
        }
        EquationResults results = results(open);
        assertThat(results.implied()).doesNotContainKeys(square.toArray(CellAddress[]::new));
        assertThat(results.range(first).contains(figures.get(first).countOr(-1)))
                .isTrue();
        assertThat(results.range(first).isOne()).isFalse();
    }

    @Test
    void a_rule_that_does_not_count_forces_nothing() {
        ReportFigures figures = zeros().with(CellAddress.parse("T4.1:upheld"), Figure.blank());
        EquationResults without = EquationResults.of(figures, rule -> !rule.equals("T4-TOTAL"), List.of());
        assertThat(results(figures).implied()).containsEntry(CellAddress.parse("T4.1:upheld"), 0L);
        assertThat(without.implied()).isEmpty();
    }

    @Test
    void what_another_report_knows_joins_or_is_contradicted() {
        CellAddress in = CellAddress.parse("T3.2:A");
        ReportFigures figures = zeros();
        for (String cell : List.of("T3.2:A", "T3.1:A", "T3.2:G", "T3.1:G")) {
            figures = figures.with(CellAddress.parse(cell), Figure.blank());
        }
        figures = figures.with(CellAddress.parse("T3.3.1:A"), Figure.of(4))
                .with(CellAddress.parse("T3.3.1:G"), Figure.of(4))
                .with(CellAddress.parse("T3.3.7:A"), Figure.of(4))
                .with(CellAddress.parse("T3.3.7:G"), Figure.of(4));
        Knowledge three = new Knowledge("Y-CARRY", in, Interval.of(3));
        EquationResults with = EquationResults.of(figures, rule -> true, List.of(three));
        assertThat(results(figures).implied()).isEmpty();
        assertThat(with.implied())
                .containsEntry(in, 3L)
                .containsEntry(CellAddress.parse("T3.1:A"), 1L)
                .hasSize(4);

        Knowledge five = new Knowledge("Y-CARRY", in, Interval.of(5));
        EquationResults against = EquationResults.of(figures, rule -> true, List.of(five));
        assertThat(against.isContradicted(five)).isTrue();
        assertThat(against.implied()).isEmpty();
        assertThat(against.range(in)).isEqualTo(new Interval(0, 4));
    }
}
