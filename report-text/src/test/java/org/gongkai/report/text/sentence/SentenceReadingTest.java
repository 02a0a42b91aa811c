package org.gongkai.report.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.text.clause.Silence;
import org.gongkai.report.text.word.TextContext;
import org.junit.jupiter.api.Test;

/**
 * The worked example of docs/sentences.md. To see how another sentence is read, run this test with
 * {@code -Dgongkai.sentence=…}: it prints the reading.
 */
class SentenceReadingTest {

    private static final String EXAMPLE = "收到公开申请36件（含网上20件），同2022年相比多6件，办结34件，其中因属于国家秘密不予公开2件。";
    private static final TextContext CONTEXT = new TextContext(Edition.Y2021, 2023, false, true);

    private static String reading(String sentence) {
        return SentenceReader.explain(sentence, CONTEXT).stream()
                .map(SentenceReadingTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(NumberReading number) {
        String cells = number.statement()
                .map(statement -> statement.topic() + " "
                        + statement.alternatives().stream()
                                .map(SentenceReadingTest::cells)
                                .collect(Collectors.joining(" or ")))
                .orElse(number.silence().toString());
        return number.number() + " | " + number.word() + " | " + cells;
    }

    private static String cells(List<CellTerms> places) {
        Form form = CONTEXT.edition().form();
        return places.size() > 2
                ? places.size() + " cells"
                : places.stream()
                        .map(place -> form.cell(place.line(), place.column()).toString())
                        .collect(Collectors.joining("+"));
    }

    @Test
    void the_worked_example_is_read_as_the_page_says() {
        assertThat(reading(EXAMPLE)).isEqualTo("""
                        36件 | 收到 | RECEIVED T3.1:G
                        20件 |  | NO_WORD
                        6件 |  | COMPARED
                        34件 | 办结 | HANDLED T3.3.7:G
                        2件 | 不予公开 | REASON T3.3.3.1:G or 8 cells""");
    }

    @Test
    void a_sentence_of_ones_own_is_printed() {
        String sentence = System.getProperty("gongkai.sentence", EXAMPLE);
        String reading = reading(sentence);
        System.out.println(sentence + "\n" + reading);
        assertThat(reading).doesNotContain("null");
    }

    @Test
    void why_a_number_says_nothing_is_told() {
        assertThat(SentenceReader.explain("约36件。2022年收到申请30件。上半年收到3件。网上申请2件，受理5件信访，市级收到4件，3人，未办结5件。", CONTEXT).stream()
                        .map(NumberReading::silence))
                .startsWith(
                        Silence.ROUGH,
                        Silence.OTHER_YEAR,
                        Silence.OTHER_PERIOD,
                        Silence.NO_WORD,
                        Silence.SOMETHING_ELSE);
    }
}
