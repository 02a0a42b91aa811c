package org.gongkai.report.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link org.gongkai.report.documents.ReportDocuments} reads a PDF or refuses it. */
class PdfFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#pdf")
    @FuzzTest(maxDuration = Expect.TIME)
    void what_is_read_is_sound_and_the_rest_is_refused(byte[] input) {
        Expect.soundDocument(input, "report.pdf");
    }
}
