package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.ReportNdjson;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link ReportNdjson} has an item for every line with content, and no line stops it. */
class NdjsonFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#ndjson")
    @FuzzTest(maxDuration = Expect.TIME)
    void everyLineIsAReportOrAFailure(byte[] input) {
        try (Stream<NdjsonItem> items = ReportNdjson.stream(new ByteArrayInputStream(input))) {
            items.forEach(item -> {
                assertThat(item.line()).isPositive();
                if (item instanceof NdjsonItem.Failure failure) {
                    assertThat(failure.error().getMessage()).isNotBlank();
                }
            });
        }
    }
}
