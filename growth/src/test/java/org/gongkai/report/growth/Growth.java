package org.gongkai.report.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Sees that twice the filling is about twice the work, and that no byte is looked at too often.
 * {@code -Dgongkai.growth=100000} fills more.
 */
final class Growth {

    private static final int LENGTH = Integer.getInteger("gongkai.growth", 6_000);

    /** Twice the filling, and a little for what grows with a logarithm. */
    private static final double MOST = 2.6;

    /**
     * Steps for a byte that are not worth a word, however they come about: the Markdown parser looks at open brackets
     * again, of which there is a limit.
     */
    private static final long FEW = 170;

    /** Steps for a byte; at a step a nanosecond a megabyte takes about a second. */
    private static final long STEPS_PER_BYTE = 1_500;

    /** What a filling may cost once, however long it is: until a limit of depth or number is met. */
    private static final long BOUNDED = 15_000_000;

    private final Consumer<byte[]> use;

    Growth(Class<? extends Consumer<byte[]>> use) {
        this.use = CountingLoader.load(use);
    }

    /** Checks one filler in one place. */
    void check(String filler, UnaryOperator<String> page) {
        long none = steps(page.apply(""));
        long once = steps(page.apply(filled(filler, LENGTH))) - none;
        byte[] longer = page.apply(filled(filler, 2 * LENGTH)).getBytes(StandardCharsets.UTF_8);
        long twice = steps(longer) - none;
        assertThat(twice)
                .as("steps for %d characters of '%s', after %d for half of them", 2 * LENGTH, filler, once)
                .isLessThanOrEqualTo((long) Math.max(FEW * longer.length, MOST * once))
                .isLessThanOrEqualTo(BOUNDED + STEPS_PER_BYTE * longer.length);
    }

    private static String filled(String filler, int length) {
        return filler.repeat(length / filler.length());
    }

    private long steps(String page) {
        return steps(page.getBytes(StandardCharsets.UTF_8));
    }

    private long steps(byte[] page) {
        Work.reset();
        use.accept(page);
        return Work.steps();
    }
}
