package org.gongkai.report.survey.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenthsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "0.04, 0.0",
        "0.05, 0.1",
        "9.96, 10.0",
        "-0.04, 0.0",
        "-0.3, -0.3",
        "-12.34, -12.3",
        "118, 118.0"
    })
    void one_decimal(double value, String text) {
        assertThat(Tenths.of(value)).isEqualTo(text);
    }

    @Property
    void a_number_of_tenths_is_written_as_it_is(@ForAll @LongRange(min = -1_000_000, max = 1_000_000) long tenths) {
        assertThat(Tenths.of(tenths / 10.0))
                .isEqualTo(BigDecimal.valueOf(tenths, 1).toPlainString());
    }

    @Property
    void nothing_is_off_by_more_than_half_a_tenth(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        BigDecimal off =
                new BigDecimal(Tenths.of(value)).subtract(new BigDecimal(value)).abs();
        assertThat(off.setScale(6, RoundingMode.HALF_UP)).isLessThanOrEqualTo(new BigDecimal("0.05"));
    }
}
