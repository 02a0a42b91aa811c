package org.gongkai.report.model.form.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    /** The borders of the wide ranges, from within and from without. */
    @ParameterizedTest
    @CsvSource({
        "10FF, 1",
        "1100, 2",
        "115F, 2",
        "1160, 1",
        "2E7F, 1",
        "2E80, 2",
        "303E, 2",
        "303F, 1",
        "3041, 2",
        "A4CF, 2",
        "A4D0, 1",
        "ABFF, 1",
        "AC00, 2",
        "D7A3, 2",
        "D7A4, 1",
        "F8FF, 1",
        "F900, 2",
        "FAFF, 2",
        "FB00, 1",
        "FE30, 2",
        "FE6F, 2",
        "FE70, 1",
        "FF00, 2",
        "FF60, 2",
        "FF61, 1",
        "FFDF, 1",
        "FFE0, 2",
        "FFE6, 2",
        "FFE7, 1",
        "1F2FF, 1",
        "1F300, 2",
        "1FAFF, 2",
        "1FB00, 1",
        "1FFFF, 1",
        "20000, 2",
        "3FFFD, 2",
        "3FFFE, 1",
        "0301, 0",
        "20DD, 0",
        "200B, 0",
        "41, 1"
    })
    void a_wide_sign_takes_two_columns_and_a_combining_one_none(String codePoint, int width) {
        String sign = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(DisplayWidth.of(sign)).isEqualTo(width);
        assertThat(DisplayWidth.of("a" + sign + "中")).isEqualTo(width + 3);
    }
}
