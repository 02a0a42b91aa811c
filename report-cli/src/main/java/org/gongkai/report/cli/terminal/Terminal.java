package org.gongkai.report.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.report.model.message.Localised;

/** Where the command's words go, in which language, and whether somebody looks at them on a terminal. */
public final class Terminal {

    private final WatchedStream watched;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final boolean interactive;
    private final boolean colour;

    public Terminal(OutputStream out, OutputStream err, Locale locale, boolean interactive, boolean colour) {
        this.watched = new WatchedStream(out);
        this.out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.locale = locale;
        this.interactive = interactive;
        this.colour = colour;
    }

    /** Standard output, for formats that programs read. What people read goes through {@link #line}. */
    public PrintStream out() {
        return out;
    }

    /** Standard output, which fails with an exception where it cannot be written. */
    public OutputStream stream() {
        return watched;
    }

    /** Prints one line for people: parts that were {@link #paint painted}, or are {@link #visible}. */
    public void line(String... parts) {
        for (String part : parts) {
            out.print(part);
        }
        out.print('\n');
    }

    /** A text of unknown origin, such that it neither steers a terminal nor begins a line of its own. */
    public String visible(String text) {
        return Visible.text(text);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether the output is shown on a terminal. */
    public boolean isInteractive() {
        return interactive;
    }

    /** The text of a key, with its arguments, on one line. */
    public String text(String key, Object... arguments) {
        return Visible.text(TerminalTexts.message(key, arguments).message(locale));
    }

    /** Says one line about what went wrong. */
    public void complain(String line) {
        remark(TerminalTexts.message("complaint", (Localised) any -> line).message(locale));
    }

    /** Says one line beside the output, about the run as a whole. */
    public void remark(String line) {
        out.flush();
        err.print(Visible.text(line) + "\n");
        err.flush();
    }

    public PrintStream err() {
        return err;
    }

    /** A text of any origin in a colour, where there are colours; visible in any case. */
    public String paint(Paint paint, String text) {
        String visible = Visible.text(text);
        return colour ? paint.apply(visible) : visible;
    }

    /**
     * Ends the output: a result that could not be written is none.
     *
     * @return what the caller of the command is told: the code, or that the output failed
     */
    public ExitCode finish(ExitCode code) {
        out.flush();
        err.flush();
        return watched.failure().map(this::failed).orElse(code);
    }

    private ExitCode failed(IOException failure) {
        if (FileProblem.isReaderGone(failure)) {
            return ExitCode.CUT_OFF;
        }
        complain(text("output.failed", FileProblem.reason(failure)));
        return ExitCode.INTERNAL;
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
