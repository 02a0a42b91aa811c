package org.gongkai.report.cli.input;

import java.util.Locale;
import java.util.function.Function;

/** An input that yields no report. Its message is one line and says what is wrong with which file. */
public final class UnreadableInput extends Exception {

    private final transient Function<Locale, String> text;

    UnreadableInput(Function<Locale, String> text, Throwable cause) {
        super(text.apply(Locale.ENGLISH), cause);
        this.text = text;
    }

    public String message(Locale locale) {
        return text.apply(locale);
    }
}
