package org.gongkai.report.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link org.gongkai.report.documents.ReportDocuments} reads a document in Markdown or refuses it. */
class MarkdownFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#markdown")
    @FuzzTest(maxDuration = Expect.TIME)
    void whatIsReadIsSoundAndTheRestIsRefused(byte[] input) {
        Expect.soundDocument(input, "report.md");
    }
}
