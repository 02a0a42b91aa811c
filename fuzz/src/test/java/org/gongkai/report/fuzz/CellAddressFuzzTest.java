package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link CellAddress} knows the cells of the form and refuses everything else. */
class CellAddressFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#addresses")
    @FuzzTest(maxDuration = Expect.TIME)
    void parseInvertsToStringOrRefuses(byte[] input) {
        String text = Expect.text(input);
        CellAddress address;
        try {
            address = CellAddress.parse(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).contains(text);
            return;
        }
        assertThat(address.toString()).isEqualTo(text);
    }
}
