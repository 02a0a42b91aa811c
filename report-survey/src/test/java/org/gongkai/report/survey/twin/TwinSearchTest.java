package org.gongkai.report.survey.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.rules.NarrativeSketch;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.survey.table.TableFiles;

class TwinSearchTest {

    private static final int CHARACTERS = 100;
    private static final int SENTENCES = 12;

    /** Sentences that many have, for all copy them from somewhere, and some of their own; some copy a whole text. */
    private static List<NarrativeSketch> sketches(Random random) {
        List<NarrativeSketch> sketches = new ArrayList<>();
        int bodies = 1 + random.nextInt(12);
        for (int i = 0; i < 24; i++) {
            long[] sentences = sketches.isEmpty() || random.nextInt(3) > 0
                    ? own(random)
                    : copied(sketches.get(random.nextInt(sketches.size())), random);
            sketches.add(NarrativeSketch.of("机关" + random.nextInt(bodies), 2022 + random.nextInt(2), sentences));
        }
        return sketches;
    }

    private static long[] own(Random random) {
        return LongStream.generate(() -> sentence(random.nextBoolean() ? random.nextInt(3) : random.nextInt(5_000)))
                .limit(1 + random.nextInt(SENTENCES))
                .toArray();
    }

    private static long[] copied(NarrativeSketch other, Random random) {
        long[] sentences = other.sentences();
        for (int i = random.nextInt(3); i > 0; i--) {
            sentences[random.nextInt(sentences.length)] = sentence(random.nextInt(5_000));
        }
        return sentences;
    }

    /** A hash that is as good as random, and ends in a length. */
    private static long sentence(int number) {
        return new Random(number).nextLong() & ~0xffffL | CHARACTERS;
    }

    private interface Search {
        void check(Twins twins) throws IOException;
    }

    private static void search(List<NarrativeSketch> sketches, Search search) throws IOException {
        Path directory = Files.createTempDirectory("twins");
        try (TableFiles files = TableFiles.in(directory)) {
            Narratives narratives = new Narratives(files);
            for (NarrativeSketch sketch : sketches) {
                narratives.add(sketch);
            }
            search.check(narratives.twins());
        }
        Files.delete(directory);
    }

    @Property(tries = 200)
    void a_narrative_is_compared_with_all_that_say_the_same(@ForAll long seed) throws IOException {
        List<NarrativeSketch> sketches = sketches(new Random(seed));
        NarrativeTwins.Builder all = NarrativeTwins.builder();
        sketches.forEach(all::add);
        NarrativeTwins whole = all.build();

        search(
                sketches,
                twins -> assertThat(sketches)
                        .allSatisfy(sketch -> assertThat(
                                        twins.of(sketch.agency(), sketch.year()).of(sketch))
                                .isEqualTo(whole.of(sketch))));
    }

    @Property(tries = 200)
    void two_bodies_are_a_pair_once_a_year(@ForAll long seed) throws IOException {
        List<NarrativeSketch> sketches = sketches(new Random(seed));
        TreeMap<Integer, NarrativeTwins.Builder> years = new TreeMap<>();
        for (NarrativeSketch sketch : sketches) {
            years.computeIfAbsent(sketch.year(), year -> NarrativeTwins.builder())
                    .add(sketch);
        }
        List<Twins.Pair> expected = new ArrayList<>();
        years.forEach((year, each) -> each.build()
                .pairs()
                .forEach(pair -> expected.add(new Twins.Pair(
                        year, pair.agency(), pair.twin().agency(), pair.twin().share()))));

        search(sketches, twins -> {
            List<Twins.Pair> found = new ArrayList<>();
            twins.forEach(found::add);
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Property(tries = 300)
    void texts_that_say_the_same_share_one_of_the_rarest_sentences(@ForAll long seed) {
        Random random = new Random(seed);
        NarrativeSketch own = NarrativeSketch.of("甲", 2023, own(random));
        NarrativeSketch other = NarrativeSketch.of("乙", 2023, copied(own, random));
        long[] telling = own.telling(sentence -> Math.floorMod(sentence >> 20, 5));

        if (NarrativeTwins.builder().add(other).build().of(own).isEmpty()) {
            return;
        }
        assertThat(telling).isNotEmpty();
        assertThat(Arrays.stream(telling).anyMatch(each -> Arrays.binarySearch(other.sentences(), each) >= 0))
                .isTrue();
    }
}
