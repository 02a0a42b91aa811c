package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.narrative.Frame;
import org.gongkai.report.rules.narrative.Narrative;
import org.gongkai.report.rules.narrative.NarrativeReader;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link NarrativeReader} attributes what it can and leaves the rest alone. */
class NarrativeFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#narratives")
    @FuzzTest(maxDuration = Expect.TIME)
    void noTextMakesItFail(byte[] input) {
        String text = Expect.text(input);
        for (Edition edition : Edition.values()) {
            Narrative narrative = NarrativeReader.read(text, new Frame(edition, 2023, true, true));
            assertThat(narrative.statements())
                    .allSatisfy(statement -> assertThat(statement.toString()).isNotBlank());
        }
    }
}
