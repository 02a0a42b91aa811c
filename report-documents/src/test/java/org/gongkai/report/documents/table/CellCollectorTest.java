package org.gongkai.report.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell of the report that a document states more than once. */
class CellCollectorTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    private final List<Remark> remarks = new ArrayList<>();
    private final CellCollector cells = new CellCollector(Edition.Y2021, remarks);

    private static GridCell cell(String text) {
        return new GridCell(text, 1, 1, Place.ofText(1, 1));
    }

    private Figure figure() {
        return cells.finish().get(CELL);
    }

    @ParameterizedTest(name = "''{0}'', then ''{1}'' is ''{2}''")
    @CsvSource(
            nullValues = "null",
            value = {
                "5,   5,   5,   NUMBER,         cellRepeated",
                "5,   '',  5,   NUMBER,         ''",
                "'',  5,   5,   NUMBER,         ''",
                "/,   5,   5,   NUMBER,         ''",
                "5,   /,   5,   NUMBER,         cellRepeated",
                "5,   若干, 5,  NUMBER,         cellRepeated",
                "/,   /,   /,   NOT_APPLICABLE, cellRepeated",
                "5,   7,   5 | 7, UNREADABLE,   cellContradicted",
                "若干, 5,   若干 | 5, UNREADABLE, 'cellUnreadable cellContradicted'",
                "/,   —,   / | —, UNREADABLE,   cellContradicted"
            })
    void neither_of_two_figures_is_chosen(
            String first, String second, String expected, Figure.State state, String codes) {
        cells.put(CELL, cell(first));
        cells.put(CELL, cell(second));
        assertThat(String.join(" ", remarks.stream().map(Remark::code).toList()))
                .isEqualTo(codes);
        assertThat(figure().state()).isEqualTo(state);
        assertThat(figure()).hasToString(expected);
    }

    @Test
    void a_figure_that_reaches_down_from_the_row_above_is_not_read_again() {
        cells.put(CELL, cell("5").continuation());
        assertThat(figure().state()).isEqualTo(Figure.State.UNREADABLE);
        assertThat(figure().toString()).startsWith("5");
    }

    @Test
    void a_cell_that_stands_three_times_is_remarked_once() {
        cells.put(CELL, cell("5"));
        cells.put(CELL, cell("5"));
        cells.put(CELL, cell("5"));
        assertThat(remarks).extracting(Remark::code).containsExactly("cellRepeated");
    }

    @Test
    void a_row_that_cannot_be_read_takes_nothing_away_from_what_was_read_before() {
        CellAddress other = CellAddress.parse("T3.1:B");
        cells.put(CELL, cell("5"));
        cells.put(other, cell(""));
        cells.putUnreadable(List.of(CELL, other), List.of(cell("7"), cell("8")), Place.ofText(2, 1));
        assertThat(figure()).isEqualTo(Figure.of(5));
        assertThat(cells.finish().get(other)).isEqualTo(Figure.parse("7 | 8"));
    }

    @Test
    void what_was_not_found_is_said_by_table_line_and_column() {
        cells.put(CELL, cell("5"));
        cells.finish();
        assertThat(remarks).extracting(Remark::code).contains("columnMissing", "lineMissing", "tableMissing");
        assertThat(remarks)
                .filteredOn(remark -> remark.code().equals("columnMissing"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.cells())
                        .doesNotContain(CELL)
                        .contains(CellAddress.parse("T3.1:B"), CellAddress.parse("T3.1:G"))
                        .hasSize(6));
    }
}
