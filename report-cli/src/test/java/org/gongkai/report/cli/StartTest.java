package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {

    private static final int JAVA_8 = 52;

    @Test
    void an_old_jvm_can_load_it() throws IOException {
        try (DataInputStream bytes =
                new DataInputStream(Objects.requireNonNull(Start.class.getResourceAsStream("Start.class")))) {
            assertThat(bytes.readInt()).isEqualTo(0xCAFEBABE);
            bytes.readUnsignedShort();
            assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"1.8, 8", "9, 9", "17, 17", "25, 25", "'', 0", "x, 0"})
    void the_version_is_read(String specification, int version) {
        assertThat(Start.version(specification)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"1.8, true", "11, true", "16, true", "17, false", "25, false"})
    void an_old_jvm_is_told_what_is_missing(String specification, boolean tooOld) {
        assertThat(Start.tooOld(specification))
                .isEqualTo(
                        tooOld ? "needs a JDK, 17 or newer, but runs on " + specification + " / 需要 JDK 17 或更新版本" : "");
    }
}
