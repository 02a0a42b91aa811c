package org.gongkai.report.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.text.word.TextContext;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final TextContext CONTEXT = new TextContext(Edition.Y2021, 2023, false, true);
    private static final int MEGABYTE = 1 << 20;
    private static final List<LabelledSentence> SENTENCES = LabelledSentence.read("sentences-development.tsv");

    @Property(tries = 300)
    void no_text_makes_the_reader_throw(@ForAll String text) {
        assertThat(SentenceReader.read(text, CONTEXT)).isNotNull();
    }

    @Property(tries = 300)
    void no_mixture_of_its_words_makes_the_reader_throw(@ForAll List<Integer> picks) {
        String text = picks.stream()
                .map(pick ->
                        SENTENCES.get(Math.floorMod(pick, SENTENCES.size())).text())
                .map(each -> each.substring(0, each.length() / 2))
                .collect(Collectors.joining());
        assertThat(SentenceReader.read(text, CONTEXT)).isNotNull();
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "1", "1,", "件", "共", "收到申请1件", "无", "未", "分别", "、", "予以公开、", "（", "一百", "万", "1件", "予以公开和", "其中", "申请",
                "复议、诉讼", "未收到", "2022年", "占1%", " ", "信访", "1.", "结转至", "百", "十余", "\u0301", "\u0f73", "\uff9e",
                "\ufdfa", "二〇二三年"
            })
    void a_megabyte_of_anything_is_read_in_a_moment(String word) {
        String text = word.repeat(MEGABYTE / word.length());
        assertThat(SentenceReader.read(text, CONTEXT)).isNotNull();
    }
}
