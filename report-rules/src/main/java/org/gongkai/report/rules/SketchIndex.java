package org.gongkai.report.rules;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which narratives have a key: at most sixteen bytes for each key of each.
 *
 * @param keys the different keys, sorted
 * @param starts where the owners of each key start, and behind the last where all end
 * @param owners the numbers of the narratives that have the first key, in order, then those of the second, and so on
 */
record SketchIndex(long[] keys, int[] starts, int[] owners) implements Serializable {

    static SketchIndex of(List<NarrativeSketch> sketches) {
        long[] all = sketches.stream()
                .flatMapToLong(sketch -> Arrays.stream(sketch.keys()))
                .sorted()
                .toArray();
        long[] keys = IntStream.range(0, all.length)
                .filter(i -> i == 0 || all[i] != all[i - 1])
                .mapToLong(i -> all[i])
                .toArray();
        int[] ends = new int[keys.length + 1];
        for (int i = 0, key = 0; i < all.length; i++) {
            key += all[i] == keys[key] ? 0 : 1;
            ends[key + 1] = i + 1;
        }
        return new SketchIndex(keys, ends, owners(sketches, keys, ends, all.length));
    }

    private static int[] owners(List<NarrativeSketch> sketches, long[] keys, int[] starts, int size) {
        int[] owners = new int[size];
        int[] free = starts.clone();
        for (int owner = 0; owner < sketches.size(); owner++) {
            for (long key : sketches.get(owner).keys()) {
                owners[free[Arrays.binarySearch(keys, key)]++] = owner;
            }
        }
        return owners;
    }

    /** The narratives that have one of some keys, each once, in order. */
    IntStream sharing(long[] wanted) {
        int[] found = Arrays.stream(wanted)
                .mapToObj(this::owners)
                .flatMapToInt(each -> each)
                .sorted()
                .toArray();
        return IntStream.range(0, found.length)
                .filter(i -> i == 0 || found[i] != found[i - 1])
                .map(i -> found[i]);
    }

    private IntStream owners(long key) {
        int index = Arrays.binarySearch(keys, key);
        return index < 0 ? IntStream.empty() : Arrays.stream(owners, starts[index], starts[index + 1]);
    }
}
