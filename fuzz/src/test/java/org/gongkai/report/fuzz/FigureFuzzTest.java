package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.report.model.figure.Figure;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Figure} makes something of every text that stands in a cell. */
class FigureFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#figures")
    @FuzzTest(maxDuration = Expect.TIME)
    void parseNeverFailsAndInvertsToString(byte[] input) {
        Figure figure = Figure.parse(Expect.text(input));
        assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    }
}
