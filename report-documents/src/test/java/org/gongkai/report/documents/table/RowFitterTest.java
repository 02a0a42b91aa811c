package org.gongkai.report.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFitterTest {

    @ParameterizedTest(name = "{1} columns in {0} begin at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "| 1 | 2 | 3 |;       3; [0]",
                "| 1 | 2 | 3 |;       2; []",
                "| 1 | 2 | 3 |;       4; []",
                "|   | 1 | 2 |;       2; [1]",
                "| 1 | 2 |   |;       2; [0]",
                "|   | 1 | 2 |   |;   2; [1]",
                "|   | 1 | 2 |   |;   3; '[0, 1]'",
                "|   | 1 |   | 2 |;   3; [1]",
                "|   |   | 1 |   |;   2; '[1, 2]'",
                "|   |   |   |;       3; [0]",
                "|   |   |   |;       2; [0]",
                "|   |   |   |;       4; []"
            })
    void figures_stand_in_a_window_with_blanks_only_outside(String row, int columns, String offsets) {
        assertThat(RowFitter.windows(DrawnTable.cells(row, 1), columns)).hasToString(offsets);
    }
}
