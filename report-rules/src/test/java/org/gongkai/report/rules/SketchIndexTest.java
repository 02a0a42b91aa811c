package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SketchIndexTest {

    private static final long LENGTH = 100;

    /** Few different sentences, so that many narratives share some; short ones have no key. */
    private static NarrativeSketch sketch(Random random, int number) {
        long[] sentences = LongStream.generate(() -> ((long) random.nextInt(30) << 16) | LENGTH)
                .limit(random.nextInt(9))
                .distinct()
                .sorted()
                .toArray();
        return NarrativeSketch.of("机关" + number, 2023, sentences);
    }

    @Property(tries = 300)
    void narratives_that_share_a_key_are_found_each_once_in_order(@ForAll long seed) {
        Random random = new Random(seed);
        List<NarrativeSketch> sketches = IntStream.range(0, random.nextInt(12))
                .mapToObj(number -> sketch(random, number))
                .toList();
        long[] wanted = sketch(random, -1).keys();

        int[] expected = IntStream.range(0, sketches.size())
                .filter(i -> Arrays.stream(sketches.get(i).keys())
                        .anyMatch(key -> Arrays.stream(wanted).anyMatch(each -> each == key)))
                .toArray();
        assertThat(SketchIndex.of(sketches).sharing(wanted).toArray()).isEqualTo(expected);
    }

    @Property(tries = 300)
    void a_text_shares_with_another_what_stands_in_both_and_only_where_that_is_nearly_all(@ForAll long seed) {
        Random random = new Random(seed);
        NarrativeSketch one = sketch(random, 1);
        NarrativeSketch other = sketch(random, 2);

        long all = one.sentences().length;
        long shared = Arrays.stream(one.sentences())
                .filter(each -> Arrays.stream(other.sentences()).anyMatch(it -> it == each))
                .count();
        boolean same = all > 0 && shared * 10 >= all * 9;
        assertThat(one.sharedWith(other).isPresent()).isEqualTo(same);
        one.sharedWith(other).ifPresent(share -> assertThat(share).isEqualTo((int) (shared * 100 / all)));
    }
}
