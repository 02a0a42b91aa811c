package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link ReportXml} reads a report or refuses it, and reads back what it wrote. */
class XmlFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#xml")
    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsSoundAndTheRestIsRefused(byte[] input) {
        DisclosureReport report;
        try {
            report = ReportXml.read(input);
        } catch (ReportFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        Expect.soundReport(report);
    }
}
