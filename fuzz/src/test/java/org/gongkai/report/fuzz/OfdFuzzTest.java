package org.gongkai.report.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link org.gongkai.report.documents.ReportDocuments} reads what stands on a page of OFD or refuses it. */
class OfdFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#ofd")
    @FuzzTest(maxDuration = Expect.TIME)
    void what_is_read_is_sound_and_the_rest_is_refused(byte[] input) {
        Expect.soundDocument(Packages.ofd(input), "report.ofd");
    }
}
