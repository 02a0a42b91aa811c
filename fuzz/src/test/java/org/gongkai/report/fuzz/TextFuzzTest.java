package org.gongkai.report.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@link org.gongkai.report.documents.ReportDocuments} reads a document in plain text or refuses it. */
class TextFuzzTest {

    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsSoundAndTheRestIsRefused(byte[] input) {
        Expect.soundDocument(input, "report.txt");
    }
}
