package org.gongkai.report.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;

/** Slips that move what is written, and write nothing wrong. */
class StructuralSlipsTest {

    private static final List<String> COLUMNS = List.of("A", "B", "C", "D", "E", "F", "G");

    /** Lines whose numbers differ enough that a moved one can be told from any single slip. */
    private static ReportFigures table() {
        ReportFigures zero = ReportFigures.blank(Edition.Y2021).map((cell, figure) -> Figure.of(0));
        ReportFigures leaves =
                Tables.with(zero, "T3.3.1:A=120", "T3.3.1:B=31", "T3.3.1:D=17", "T3.3.1:F=5", "T3.3.2:A=64");
        ReportFigures rest =
                Tables.with(leaves, "T3.3.2:C=8", "T3.1:A=184", "T3.1:B=31", "T3.1:C=8", "T3.1:D=17", "T3.1:F=5");
        ReportFigures sums =
                Tables.with(rest, "T3.3.7:A=184", "T3.3.7:B=31", "T3.3.7:C=8", "T3.3.7:D=17", "T3.3.7:F=5");
        return Tables.with(sums, "T3.3.1:G=173", "T3.3.2:G=72", "T3.1:G=245", "T3.3.7:G=245");
    }

    private static ReportFigures withLine(ReportFigures figures, String line, List<String> values) {
        String[] changes = new String[values.size()];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = line + ":" + COLUMNS.get(i) + "=" + values.get(i);
        }
        return Tables.with(figures, changes);
    }

    private static void isRestored(ReportFigures spoilt, RepairReason... reasons) {
        Localisation found = Tables.locate(spoilt);
        assertThat(found.best()).hasValueSatisfying(repair -> {
            assertThat(repair.applyTo(Tables.report(spoilt)).figures()).isEqualTo(table());
            assertThat(repair.reasons()).containsExactly(reasons);
        });
    }

    @Test
    void the_table_is_right() {
        assertThat(Tables.locate(table()).proposals()).isEmpty();
    }

    @Test
    void a_dropped_blank_moves_the_rest_to_the_left() {
        isRestored(
                withLine(table(), "T3.3.1", List.of("120", "31", "17", "0", "5", "173", "0")),
                RepairReason.LINE_SHIFTED);
    }

    @Test
    void a_dropped_blank_may_leave_the_last_cell_empty() {
        isRestored(
                withLine(table(), "T3.3.1", List.of("120", "31", "17", "0", "5", "173", "")),
                RepairReason.LINE_SHIFTED,
                RepairReason.BLANK_FILLED);
    }

    @Test
    void an_added_blank_moves_the_rest_to_the_right() {
        isRestored(
                withLine(table(), "T3.3.1", List.of("120", "0", "31", "0", "17", "0", "5")), RepairReason.LINE_SHIFTED);
    }

    @Test
    void the_total_may_stay_where_it_was() {
        isRestored(
                withLine(table(), "T3.3.1", List.of("0", "120", "31", "0", "17", "0", "173")),
                RepairReason.LINE_SHIFTED);
        isRestored(
                withLine(table(), "T3.3.1", List.of("120", "31", "17", "0", "5", "0", "173")),
                RepairReason.LINE_SHIFTED);
        isRestored(
                withLine(table(), "T3.3.1", List.of("12", "0", "31", "0", "17", "0", "173")),
                RepairReason.LINE_SHIFTED);
    }

    @Test
    void a_split_number_moves_the_rest_to_the_right() {
        isRestored(
                withLine(table(), "T3.3.1", List.of("12", "0", "31", "0", "17", "0", "5")), RepairReason.LINE_SHIFTED);
    }

    @Test
    void a_split_number_may_take_the_next_cell_alone() {
        isRestored(Tables.with(table(), "T3.3.1:D=1", "T3.3.1:E=7"), RepairReason.NUMBER_SPLIT);
    }

    @Test
    void swapped_lines() {
        ReportFigures spoilt = withLine(table(), "T3.4", List.of("120", "31", "0", "17", "0", "5", "173"));
        isRestored(withLine(spoilt, "T3.3.1", List.of("0", "0", "0", "0", "0", "0", "0")), RepairReason.LINES_SWAPPED);
    }

    @Test
    void swapped_neighbours() {
        isRestored(Tables.with(table(), "T3.3.1:A=31", "T3.3.1:B=120"), RepairReason.CELLS_SWAPPED);
        isRestored(Tables.with(table(), "T3.3.1:C=17", "T3.3.1:D=0"), RepairReason.WRONG_PLACE);
    }

    @Test
    void a_total_that_follows_a_wrong_cell() {
        Localisation found = Tables.locate(Tables.with(table(), "T3.3.1:A=210", "T3.3.1:G=263"));
        assertThat(found.best())
                .hasValueSatisfying(repair -> assertThat(repair.reasons())
                        .containsExactlyInAnyOrder(RepairReason.DIGITS_SWAPPED, RepairReason.TOTAL_FOLLOWED));
    }

    @Test
    void a_total_in_the_wrong_line() {
        isRestored(
                Tables.with(table(), "T3.3.1:G=0", "T3.3.2:G=173", "T3.3.2:G=173", "T3.3.1:G=72"),
                RepairReason.CELLS_SWAPPED);
        isRestored(Tables.with(table(), "T3.3.7:G=0", "T3.3.6.3:G=245"), RepairReason.WRONG_PLACE);
    }

    @Property(tries = 100)
    void a_dropped_blank_is_found_in_any_line(
            @ForAll Random random, @ForAll Edition edition, @ForAll @IntRange(max = 5) int at, @ForAll boolean dense) {
        ReportFigures right = FullTables.valid(edition, random, dense);
        List<FormLine> lines =
                edition.form().table(Section.APPLICATIONS).orElseThrow().lines();
        List<CellAddress> line = lines.get(random.nextInt(lines.size())).cells();
        Assume.that(right.get(line.get(at)).countOr(-1) == 0);
        Assume.that(!right.get(line.get(line.size() - 1)).equals(Figure.of(0)));
        List<Figure> written = new ArrayList<>(line.stream().map(right::get).toList());
        written.remove(at);
        written.add(Figure.of(0));
        ReportFigures spoilt = right;
        for (int i = 0; i < line.size(); i++) {
            spoilt = spoilt.with(line.get(i), written.get(i));
        }
        ReportFigures all = spoilt;
        assertThat(Tables.locate(spoilt).proposals())
                .anySatisfy(repair ->
                        assertThat(repair.applyTo(Tables.report(all)).figures()).isEqualTo(right));
    }
}
