package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.text.sentence.SentenceReader;
import org.gongkai.report.text.sentence.TextStatements;
import org.gongkai.report.text.word.TextContext;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link SentenceReader} attributes what it can, the rules compare it with a report of either edition. */
class NarrativeFuzzTest {

    @MethodSource("org.gongkai.report.fuzz.Seeds#narratives")
    @FuzzTest(maxDuration = Expect.TIME)
    void noTextMakesItFail(byte[] input) {
        String text = Expect.text(input);
        for (Edition edition : Edition.values()) {
            TextStatements narrative = SentenceReader.read(text, new TextContext(edition, 2023, true, true));
            assertThat(narrative.statements())
                    .allSatisfy(statement -> assertThat(statement.toString()).isNotBlank());
            ReportValidator.standard().validate(report(edition, text));
        }
    }

    private static DisclosureReport report(Edition edition, String text) {
        return DisclosureReport.builder()
                .year(edition.firstYear())
                .agency(Agency.named("示例县财政局"))
                .figures(ReportFigures.blank(edition))
                .overview(Overview.builder().disclosureOnRequest(text).build())
                .otherMatters(OtherMatters.builder().text(text).build())
                .build();
    }
}
