package org.gongkai.report.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.model.form.term.ApplicantType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows with three columns of figures, and where most of them begin. */
class CommonStartTest {

    private static final List<ColumnMeaning> THREE = Arrays.stream(ApplicantType.values())
            .limit(3)
            .map(type -> ColumnMeaning.of(type, -1))
            .toList();

    private static LabelledRow row(String drawing) {
        List<GridCell> cells = DrawnTable.cells(drawing, 1);
        int label = cells.get(0).isText() ? 1 : 0;
        return new LabelledRow(null, null, cells.subList(label, cells.size()), TableHeader.NONE, GridRow.of(cells));
    }

    private static List<RowInterpretation> interpretations(LabelledRow row) {
        return RowFitter.windows(row.cells(), THREE.size()).stream()
                .map(offset -> new RowInterpretation(THREE, offset, false))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "| 1 | 2 | 3 |;          true",
                "|   | 1 | 2 | 3 |;      true",
                "| 1 | 2 | 3 |   |;      true",
                "| 1 |   | 3 |;          true",
                "|   | 2 | 3 |;          false",
                "| 1 | 2 |   |;          false",
                "|   | 2 | 3 |   |;      false",
                "| 1 | 2 | 3 | 4 |;      false"
            })
    void a_row_is_sure_with_one_way_to_read_it_and_figures_at_both_ends(String drawing, boolean sure) {
        LabelledRow row = row(drawing);
        assertThat(CommonStart.isSure(row, interpretations(row))).isEqualTo(sure);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                // The same cell behind the label, and the same column of the grid.
                "| 甲 | 1 | 2 | 3 |;      | 乙 | 4 | 5 | 6 |;           known",
                // Another cell behind the label, but the same column: one row has a second label.
                "| 甲 | 丙 | 1 | 2 | 3 |; | 乙 |  | 4 | 5 | 6 |;        known",
                // Another cell and another column.
                "| 甲 | 1 | 2 | 3 |;      | 乙 |  | 4 | 5 | 6 |;        apart",
                // No row is sure.
                "| 甲 |  | 2 | 3 |;       | 乙 |  | 5 | 6 |;            open"
            })
    void sure_rows_show_where_figures_begin(String one, String two, String expected) {
        List<LabelledRow> rows = List.of(behindLastText(one), behindLastText(two));
        CommonStart start = CommonStart.of(
                rows, rows.stream().map(CommonStartTest::interpretations).toList());
        String found = start.isKnown() ? "known" : start.isApart() ? "apart" : "open";
        assertThat(found).isEqualTo(expected);
    }

    private static LabelledRow behindLastText(String drawing) {
        List<GridCell> cells = DrawnTable.cells(drawing, 1);
        int label = cells.get(1).isText() ? 2 : 1;
        return new LabelledRow(null, null, cells.subList(label, cells.size()), TableHeader.NONE, GridRow.of(cells));
    }

    @ParameterizedTest(name = "beside {0}, {1} begins at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "| 甲 | 1 | 2 | 3 |   |;  | 乙 |   | 2 | 3 |   |; [0]",
                "| 甲 |   | 1 | 2 | 3 |;  | 乙 |   | 2 | 3 |   |; [1]",
                "| 甲 |   | 2 | 3 |   |;  | 乙 |   | 2 | 3 |   |; '[0, 1]'"
            })
    void a_row_that_may_begin_at_several_cells_begins_where_the_sure_rows_do(String sure, String row, String offsets) {
        LabelledRow first = row(sure);
        LabelledRow second = row(row);
        CommonStart start =
                CommonStart.of(List.of(first, second), List.of(interpretations(first), interpretations(second)));
        assertThat(start.narrow(second, interpretations(second)).stream()
                        .map(RowInterpretation::offset)
                        .toList())
                .hasToString(offsets);
    }

    @Test
    void the_column_of_the_grid_counts_for_more_than_the_cell_behind_the_label() {
        LabelledRow twoLabels = behindLastText("| 甲 | 丙 | 1 | 2 | 3 |");
        LabelledRow oneLabel = behindLastText("| 乙 |  | 4 | 5 | 6 |");
        LabelledRow open = behindLastText("| 丁 |  |  | 8 | 9 |  |");
        List<LabelledRow> rows = List.of(twoLabels, oneLabel, open);
        CommonStart start = CommonStart.of(
                rows, rows.stream().map(CommonStartTest::interpretations).toList());
        assertThat(start.isApart()).isTrue();
        assertThat(start.narrow(open, interpretations(open)).stream()
                        .map(RowInterpretation::offset)
                        .toList())
                .containsExactly(1);
    }
}
