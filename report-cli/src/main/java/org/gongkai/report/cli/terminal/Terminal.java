package org.gongkai.report.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.message.MessageBundle;

/** Where the command's words go, in which language, and whether somebody looks at them on a terminal. */
public final class Terminal {

    private static final MessageBundle TEXTS =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.gongkai.report.cli.Cli", locale));

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final boolean interactive;
    private final boolean colour;

    public Terminal(OutputStream out, OutputStream err, Locale locale, boolean interactive, boolean colour) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.locale = locale;
        this.interactive = interactive;
        this.colour = colour;
    }

    /** The texts in a language. */
    public static ResourceBundle bundle(Locale locale) {
        return TEXTS.in(locale);
    }

    /** The text of a key, with its arguments, in both languages. Numbers are counts: their thousands are set apart. */
    public static Message message(String key, Object... arguments) {
        return TEXTS.message(
                key, Arrays.stream(arguments).map(Terminal::grouped).toArray());
    }

    private static Object grouped(Object argument) {
        return argument instanceof Number ? String.format(Locale.ROOT, "%,d", argument) : argument;
    }

    public PrintStream out() {
        return out;
    }

    public Locale locale() {
        return locale;
    }

    /** Whether the output is shown on a terminal. */
    public boolean isInteractive() {
        return interactive;
    }

    /** The text of a key, with its arguments. */
    public String text(String key, Object... arguments) {
        return message(key, arguments).message(locale);
    }

    /** Says one line about what went wrong. */
    public void complain(String line) {
        out.flush();
        err.println(text("complaint", line));
    }

    /** Says one line beside the output, about the run as a whole. */
    public void remark(String line) {
        out.flush();
        err.println(line);
    }

    public PrintStream err() {
        return err;
    }

    public String paint(Paint paint, String text) {
        return colour ? paint.apply(text) : text;
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    /** Colours of a terminal, by meaning. */
    public enum Paint {
        ERROR("31;1"),
        WARNING("33"),
        GOOD("32"),
        STRONG("1"),
        FAINT("2");

        private final String code;

        Paint(String code) {
            this.code = code;
        }

        private String apply(String text) {
            return "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    }
}
