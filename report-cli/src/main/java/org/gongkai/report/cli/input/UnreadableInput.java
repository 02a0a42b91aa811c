package org.gongkai.report.cli.input;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.TerminalTexts;
import org.gongkai.report.cli.terminal.UnforeseenError;
import org.gongkai.report.model.message.Localised;
import org.jspecify.annotations.Nullable;

/** An input that yields no report. Its message is one line and says what is wrong with which file. */
public final class UnreadableInput extends Exception implements Localised {

    private final transient Localised text;
    private final transient Optional<String> reference;

    UnreadableInput(Localised text, @Nullable Throwable cause) {
        this(text, cause, Optional.empty());
    }

    private UnreadableInput(Localised text, @Nullable Throwable cause, Optional<String> reference) {
        super(text.message(Locale.ENGLISH), cause);
        this.text = text;
        this.reference = reference;
    }

    /** An input on which our own code failed. */
    static UnreadableInput unforeseen(String source, UnforeseenError error, Throwable cause) {
        return new UnreadableInput(
                TerminalTexts.message("input.unforeseen", source, error), cause, Optional.of(error.reference()));
    }

    /** By what a report of the fault names it; empty where the input is to blame. */
    public Optional<String> reference() {
        return reference;
    }

    /** What it makes of a run. */
    public ExitCode code() {
        return reference.isPresent() ? ExitCode.INTERNAL : ExitCode.UNREADABLE;
    }

    @Override
    public String message(Locale locale) {
        return text.message(locale);
    }
}
