package org.gongkai.report.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.text.word.TextContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are heard in an edition that counts little; what it does not count they state in vain. */
class LeanEditionTest {

    private static final Form FORM = LeanEdition.EDITION.form();
    private static final TextContext CONTEXT = new TextContext(LeanEdition.EDITION, 2026, false, true);
    private static final List<LabelledSentence> SENTENCES = LabelledSentence.read("sentences-development.tsv");

    private static String stated(String text) {
        return SentenceReader.read(text, CONTEXT).statements().stream()
                .map(statement -> statement.topic() + " "
                        + statement.alternatives().stream()
                                .map(LeanEditionTest::cells)
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
                "涉及算法模型3件。                      | REASON T3.2.2.2:D = 3",
                "因算法模型的3件。                      | REASON T3.2.2.2:D = 3",
                "属于国家秘密1件、算法模型2件。         | REASON T3.2.2.1:D = 1; REASON T3.2.2.2:D = 2",
                "第三方合法权益4件。                    | REASON T3.2.2.5:D = 4",
                "收到申请5件，其中新闻媒体2件。         | RECEIVED T3.1:D = 5; RECEIVED T3.1:C = 2",
                "收到申请5件，其中法人或其他组织4件。   | RECEIVED T3.1:D = 5; RECEIVED T3.1:B+T3.1:C = 4",
                "收到申请5件，其中法人和其他组织4件。   | RECEIVED T3.1:D = 5; RECEIVED T3.1:B+T3.1:C = 4",
                "制发规范性文件3件，现行有效9件。       | DOCUMENTS T2.1.3:issued = 3; DOCUMENTS T2.1.3:inForce = 9",
                "制发发展规划1件。                      | DOCUMENTS T2.1.2:issued = 1",
                "制发行政规章2件。                      | DOCUMENTS T2.1.1:issued = 2",
                "作出行政确认决定7件。                  | DECISIONS T2.2.1:decisions = 7",
                "因政府信息公开引发行政调处2件。        | LITIGATION T4.2:total = 2",
                "行政复议1件，结果维持1件。             | RECONSIDERATION T4.1:total = 1; RECONSIDERATION T4.1:upheld = 1",
            })
    void its_lines_and_columns_are_heard(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    @Test
    void a_reason_named_before_its_outcome_may_be_all_that_is_counted() {
        assertThat(stated("因算法模型不予公开3件。"))
                .startsWith("REASON T3.2.2.2:D or T3.2.2.1:D+T3.2.2.2:D+")
                .endsWith(" = 3");
        assertThat(stated("因算法模型予以公开3件。")).isEqualTo("OUTCOME T3.2.1:D = 3");
    }

    @ParameterizedTest
    @CsvSource({"上年结转申请1件。", "结转下年度2件。", "废止规范性文件3件。", "无法提供4件。", "作出行政许可决定5件。", "行政诉讼6件。", "行政复议未审结2件。"})
    void what_it_does_not_count_is_compared_with_nothing(String text) {
        assertThat(stated(text)).isEmpty();
    }

    @Test
    void requests_accepted_are_those_received_where_none_are_carried_in() {
        assertThat(stated("受理申请5件。")).isEqualTo("ACCEPTED T3.1:D = 5");
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
