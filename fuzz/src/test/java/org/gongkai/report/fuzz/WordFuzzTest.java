package org.gongkai.report.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link org.gongkai.report.documents.ReportDocuments} reads what stands in a document of Word or refuses it. */
class WordFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#word")
    @FuzzTest(maxDuration = Expect.TIME)
    void what_is_read_is_sound_and_the_rest_is_refused(byte[] input) {
        Expect.soundDocument(Packages.word(input), "report.docx");
    }
}
