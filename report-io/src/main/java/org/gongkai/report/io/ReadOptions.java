package org.gongkai.report.io;

import java.util.function.Consumer;
import org.gongkai.report.io.text.ReadSettings;

/**
 * How a document is read.
 *
 * @param limits how much is taken before giving up
 * @param warnings takes what is skipped in a document of a later minor version of the format
 * @since 0.1.0
 */
public record ReadOptions(ReadLimits limits, Consumer<FormatWarning> warnings) {

    private static final ReadOptions STANDARD = new ReadOptions(ReadLimits.standard(), warning -> {});

    /** The standard limits; warnings are dropped. */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /** The same with other limits. */
    public ReadOptions withLimits(ReadLimits newLimits) {
        return new ReadOptions(newLimits, warnings);
    }

    /** The same with somebody who takes the warnings. */
    public ReadOptions withWarnings(Consumer<FormatWarning> taker) {
        return new ReadOptions(limits, taker);
    }

    ReadSettings settings() {
        return new ReadSettings(limits.document(), skipped -> warnings.accept(new FormatWarning(skipped)));
    }
}
