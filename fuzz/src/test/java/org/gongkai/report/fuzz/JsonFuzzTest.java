package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;

/** {@link ReportJson} reads a report or refuses it, and reads back what it wrote. */
class JsonFuzzTest {

    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsSoundAndTheRestIsRefused(byte[] input) {
        DisclosureReport report;
        try {
            report = ReportJson.read(input);
        } catch (ReportFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        Expect.soundReport(report);
    }
}
