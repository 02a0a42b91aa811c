package org.gongkai.report.cli.batch;

import java.util.function.Supplier;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.UnreadableInput;

/**
 * One input of a batch that is not read yet.
 *
 * @param source the input as its result names it
 * @param reading reads it, on whatever thread has time
 */
public record BatchTask(String source, Supplier<InputItem> reading) {

    /** An input that is known to hold no report. */
    static BatchTask broken(String source, UnreadableInput problem) {
        return new BatchTask(source, () -> new InputItem.Broken(source, problem));
    }
}
