package org.gongkai.report.testkit;

import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Shrinks as jqwik does, step by step to the simplest value that still is of a kind. */
final class Shrinking {

    private Shrinking() {}

    static <T> T shrink(Arbitrary<T> arbitrary, Predicate<T> kind) {
        RandomGenerator<T> generator = arbitrary.generator(1_000, true);
        Random random = new Random(42);
        Shrinkable<T> found = Stream.generate(() -> generator.next(random))
                .filter(each -> kind.test(each.value()))
                .findFirst()
                .orElseThrow();
        for (int step = 0; step < 5_000; step++) {
            Shrinkable<T> current = found;
            var smaller = current.shrink()
                    .filter(each -> each.distance().compareTo(current.distance()) < 0)
                    .filter(each -> kind.test(each.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return current.value();
            }
            found = smaller.get();
        }
        return found.value();
    }
}
