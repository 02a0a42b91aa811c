package org.gongkai.report.cli.input;

import java.util.Locale;
import org.gongkai.report.model.message.Localised;

/** An input that yields no report. Its message is one line and says what is wrong with which file. */
public final class UnreadableInput extends Exception implements Localised {

    private final transient Localised text;

    UnreadableInput(Localised text, Throwable cause) {
        super(text.message(Locale.ENGLISH), cause);
        this.text = text;
    }

    @Override
    public String message(Locale locale) {
        return text.message(locale);
    }
}
