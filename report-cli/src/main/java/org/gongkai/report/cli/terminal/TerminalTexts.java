package org.gongkai.report.cli.terminal;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/** What the command says to people, in both languages. */
public final class TerminalTexts {

    private static final MessageBundle TEXTS =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.gongkai.report.cli.Cli", locale));

    private TerminalTexts() {}

    /** The texts in a language. */
    public static ResourceBundle bundle(Locale locale) {
        return TEXTS.in(locale);
    }

    /** The text of a key, with its arguments, in both languages. Numbers are counts: their thousands are set apart. */
    public static Message message(String key, Object... arguments) {
        return TEXTS.message(
                key, Arrays.stream(arguments).map(TerminalTexts::grouped).toArray());
    }

    private static Object grouped(Object argument) {
        return argument instanceof Number ? String.format(Locale.ROOT, "%,d", argument) : argument;
    }
}
