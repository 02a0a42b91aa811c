package org.gongkai.report.documents.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfdNumbersTest {

    @Property
    void a_short_number_is_what_java_makes_of_it(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 13) int below) {
        String word = java.math.BigDecimal.valueOf(digits, below).toPlainString();
        double expected = Double.parseDouble(word);

        assertThat(OfdNumbers.number(word)).isEqualTo(Math.abs(expected) < 1e6 ? expected : 1e6);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1e6",
        "., 1e6",
        "-, 1e6",
        "1.2.3, 1e6",
        "NaN, 1e6",
        "12345678, 1e6",
        "1e2, 100",
        ".5, 0.5",
        "-7., -7"
    })
    void what_is_no_number_is_far_away(String word, double expected) {
        assertThat(OfdNumbers.number(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'  1 2\t3\n', 3", "'', 0", "' ', 0", "7, 1"})
    void numbers_are_parted_by_any_space(String text, int count) {
        assertThat(OfdNumbers.parse(text)).hasSize(count);
    }
}
