package org.gongkai.report.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.text.word.TextContext;
import org.gongkai.report.third.ThirdEdition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are heard in an edition that the reader has never heard of. */
class ThirdEditionTest {

    private static final Form FORM = ThirdEdition.edition().form();
    private static final TextContext CONTEXT = new TextContext(ThirdEdition.edition(), 2031, false, true);
    private static final List<LabelledSentence> SENTENCES = LabelledSentence.read("sentences-development.tsv");

    private static String stated(String text) {
        return SentenceReader.read(text, CONTEXT).statements().stream()
                .map(statement -> statement.topic() + " "
                        + statement.alternatives().stream()
                                .map(ThirdEditionTest::cells)
                                .collect(Collectors.joining(" or "))
                        + " = " + statement.value())
                .collect(Collectors.joining("; "));
    }

    private static String cells(List<CellTerms> places) {
        return places.stream()
                .map(place -> FORM.cell(place.line(), place.column()))
                .map(CellAddress::toString)
                .collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "涉及算法模型3件。                      | REASON T3.3.3.2:H = 3",
                "因算法模型的3件。                      | REASON T3.3.3.2:H = 3",
                "属于国家秘密1件、算法模型2件。         | REASON T3.3.3.1:H = 1; REASON T3.3.3.2:H = 2",
                "第三方合法权益4件。                    | REASON T3.3.3.5:H = 4",
                "收到申请5件，其中新闻媒体2件。         | RECEIVED T3.1:H = 5; RECEIVED T3.1:F = 2",
                "制发规范性文件3件，现行有效9件。       | DOCUMENTS T2.1.3:issued = 3; DOCUMENTS T2.1.3:inForce = 9",
                "制发发展规划1件。                      | DOCUMENTS T2.1.2:issued = 1",
                "废止发展规划2件。                      | DOCUMENTS T2.1.2:repealed = 2",
                "作出行政确认决定7件。                  | DECISIONS T2.6.3:decisions = 7",
                "行政复议1件，结果维持1件。             | RECONSIDERATION T4.1:total = 1; RECONSIDERATION T4.1:upheld = 1",
                "作出行政许可决定5件。                  | ''",
            })
    void its_lines_and_columns_are_heard(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    @Property(tries = 500)
    void no_sentence_makes_the_reader_throw(@ForAll int index) {
        String text = SENTENCES.get(Math.floorMod(index, SENTENCES.size())).text();
        SentenceReader.read(text, CONTEXT)
                .statements()
                .forEach(statement -> assertThat(statement.alternatives())
                        .allSatisfy(places -> assertThat(cells(places)).isNotEmpty()));
    }
}
