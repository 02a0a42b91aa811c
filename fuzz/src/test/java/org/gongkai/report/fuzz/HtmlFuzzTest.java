package org.gongkai.report.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link org.gongkai.report.documents.ReportDocuments} reads a document in HTML or refuses it. */
class HtmlFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#html")
    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsSoundAndTheRestIsRefused(byte[] input) {
        Expect.soundDocument(input, "report.html");
    }
}
