package org.gongkai.report.testkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Entries that get fewer, then smaller: first halves and quarters of the list go, then single entries, then counts come
 * down to 1 by halves.
 *
 * @param value the entries
 * @param least the fewest entries
 */
record ShrinkableEntries(List<Entry> value, int least) implements Shrinkable<List<Entry>> {

    @Override
    public Stream<Shrinkable<List<Entry>>> shrink() {
        return Stream.concat(fewer(), smaller()).map(entries -> new ShrinkableEntries(entries, least));
    }

    private Stream<List<Entry>> fewer() {
        int removable = value.size() - least;
        return IntStream.iterate(removable, length -> length > 0, length -> length / 2)
                .boxed()
                .flatMap(length -> IntStream.iterate(0, from -> from < value.size(), from -> from + length)
                        .mapToObj(from -> without(from, Math.min(value.size(), from + length))));
    }

    private List<Entry> without(int from, int to) {
        List<Entry> rest = new ArrayList<>(value.subList(0, from));
        rest.addAll(value.subList(to, value.size()));
        return List.copyOf(rest);
    }

    private Stream<List<Entry>> smaller() {
        return IntStream.range(0, value.size()).boxed().flatMap(index -> {
            long count = value.get(index).count();
            return LongStream.iterate(count - 1, less -> less > 0, less -> less / 2)
                    .mapToObj(less -> with(index, count - less));
        });
    }

    private List<Entry> with(int index, long count) {
        List<Entry> changed = new ArrayList<>(value);
        changed.set(index, new Entry(value.get(index).slot(), count));
        return List.copyOf(changed);
    }

    @Override
    public ShrinkingDistance distance() {
        // At most 200 entries of 10^15 each.
        return ShrinkingDistance.of(
                value.size(), value.stream().mapToLong(Entry::count).sum());
    }
}
