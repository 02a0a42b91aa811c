package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.RequestCsv;
import org.gongkai.report.model.request.InformationRequest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link RequestCsv} reads a register of requests or refuses it, and reads back what it wrote. */
class RequestFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#requests")
    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsSoundAndTheRestIsRefused(byte[] input) throws IOException {
        List<InformationRequest> requests;
        try {
            requests = RequestCsv.read(input);
        } catch (ReportFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        RequestCsv.write(requests, rows);
        assertThat(RequestCsv.read(rows.toByteArray())).isEqualTo(requests);
    }
}
