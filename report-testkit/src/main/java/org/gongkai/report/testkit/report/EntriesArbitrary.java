package org.gongkai.report.testkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Lists of entries: mostly a few counts here and there, now and then the largest count everywhere. Of its own, because
 * the edge case of the largest counts must shrink like any other list.
 *
 * @param density how many entries
 * @param most the largest usual count
 */
record EntriesArbitrary(Density density, long most) implements Arbitrary<List<Entry>> {

    /** Of so many reports one has the largest counts. */
    private static final int ONE_LARGEST_IN = 40;

    @Override
    public RandomGenerator<List<Entry>> generator(int tries) {
        return random -> density != Density.SPARSE && random.nextInt(ONE_LARGEST_IN) == 0 ? largest() : some(random);
    }

    private Shrinkable<List<Entry>> some(Random random) {
        int size = density.least() + random.nextInt(density.most() - density.least() + 1);
        List<Entry> entries = new ArrayList<>();
        int slots = FreeCells.most();
        for (int i = 0; i < size; i++) {
            entries.add(new Entry(random.nextInt(slots), count(random)));
        }
        return shrinkable(entries);
    }

    /** Every order of magnitude is as likely as another. */
    private long count(Random random) {
        return Math.min(most, (long) Math.exp(random.nextDouble() * Math.log(most + 1.0)));
    }

    private Shrinkable<List<Entry>> largest() {
        return shrinkable(IntStream.range(0, FreeCells.most())
                .mapToObj(slot -> new Entry(slot, FreeCells.LARGEST))
                .toList());
    }

    @Override
    public EdgeCases<List<Entry>> edgeCases(int maxEdgeCases) {
        List<Supplier<Shrinkable<List<Entry>>>> cases = new ArrayList<>();
        if (density.least() == 0) {
            cases.add(() -> shrinkable(List.of()));
            FreeCells.requestSlot().ifPresent(slot -> cases.add(() -> shrinkable(List.of(new Entry(slot, 1)))));
        }
        if (density != Density.SPARSE) {
            cases.add(this::largest);
        }
        return EdgeCases.fromSuppliers(cases.subList(0, Math.min(maxEdgeCases, cases.size())));
    }

    private Shrinkable<List<Entry>> shrinkable(List<Entry> entries) {
        return new ShrinkableEntries(List.copyOf(entries), density.least());
    }
}
