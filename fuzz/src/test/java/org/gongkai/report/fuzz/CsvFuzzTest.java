package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link ReportCsv} reads the cells of reports or refuses them, and reads back what it wrote. */
class CsvFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#csv")
    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsSoundAndTheRestIsRefused(byte[] input) throws IOException {
        List<DisclosureReport> reports;
        try {
            reports = ReportCsv.read(input);
        } catch (ReportFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportCsv.writer(rows)) {
            for (DisclosureReport report : reports) {
                writer.write(report);
            }
        }
        assertThat(reports.isEmpty() ? reports : ReportCsv.read(rows.toByteArray()))
                .isEqualTo(reports);
    }
}
