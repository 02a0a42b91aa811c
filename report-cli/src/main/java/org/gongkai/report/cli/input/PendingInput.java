package org.gongkai.report.cli.input;

import java.util.function.Supplier;

/**
 * One input of a run that is not read yet.
 *
 * @param source the input as its result names it
 * @param reading reads it, on whatever thread has time; once more gives the same
 */
public record PendingInput(String source, Supplier<InputItem> reading) {

    /** An input that is known to hold no report. */
    public static PendingInput broken(String source, UnreadableInput problem) {
        return new PendingInput(source, () -> new InputItem.Broken(source, problem));
    }

    /** Reads it; whatever goes wrong is this input's problem. */
    public InputItem read() {
        return Boundary.guard(source, reading, broken -> broken);
    }
}
