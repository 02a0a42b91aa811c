package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NarrativeTwinsTest {

    private static final NarrativeSketch OWN = sketch("甲局", 2023, 0, 20);

    /** Sentences of a hundred characters by their numbers. */
    private static NarrativeSketch sketch(String agency, int year, int from, int to) {
        return NarrativeSketch.of(
                agency,
                year,
                LongStream.range(from, to)
                        .map(i -> (i * 0x9e3779b97f4a7c15L) & ~0xffffL | 100)
                        .toArray());
    }

    private static NarrativeTwins twins(NarrativeSketch... sketches) {
        NarrativeTwins.Builder twins = NarrativeTwins.builder();
        for (NarrativeSketch sketch : sketches) {
            twins.add(sketch);
        }
        return twins.build();
    }

    @Test
    void another_bodys_report_of_the_year_that_says_nearly_the_same_is_a_twin() {
        NarrativeSketch other = sketch("乙局", 2023, 1, 21);

        assertThat(twins(other).of(OWN)).containsExactly(new NarrativeTwins.Twin("乙局", 95));
        assertThat(twins(sketch("乙局", 2023, 3, 23)).of(OWN)).isEmpty();
        assertThat(twins(sketch("乙局", 2022, 0, 20)).of(OWN)).isEmpty();
        assertThat(twins(OWN, sketch("", 2023, 0, 20)).of(OWN)).isEmpty();
    }

    @Test
    void copies_of_another_bodys_report_are_one_twin() {
        NarrativeSketch other = sketch("乙局", 2023, 0, 20);

        assertThat(twins(other, other, OWN).of(OWN)).containsExactly(new NarrativeTwins.Twin("乙局", 100));
        assertThat(twins(other, other, OWN).pairs())
                .containsExactly(new NarrativeTwins.Pair("乙局", new NarrativeTwins.Twin("甲局", 100)));
    }

    @Test
    void a_sketch_that_was_kept_elsewhere_is_the_same() {
        long[] kept = OWN.sentences();
        kept[0] = OWN.sentences()[1];
        kept[1] = OWN.sentences()[0];

        assertThat(NarrativeSketch.of("甲局", 2023, kept)).isEqualTo(OWN).hasToString("甲局 2023");
    }

    @Test
    void the_rarest_sentences_tell_as_many_as_a_twin_may_lack() {
        long[] all = OWN.sentences();

        assertThat(OWN.telling(sentence -> sentence == all[7] || sentence == all[9] ? 1 : 50))
                .containsExactly(all[7], all[9], all[0]);
    }
}
