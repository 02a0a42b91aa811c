package org.gongkai.report.io.result;

import java.util.Optional;
import org.gongkai.report.model.form.term.Label;

/**
 * An input that yielded no report.
 *
 * @param source the file or address, as the reader should see it
 * @param message what is wrong, in both languages
 * @param reference by what a report of the fault names it, where the input was not to blame but a program failed on it
 * @since 0.1.0
 */
public record FailedInput(String source, Label message, Optional<String> reference) {

    /** An input that is to blame itself. */
    public FailedInput(String source, Label message) {
        this(source, message, Optional.empty());
    }
}
