package org.gongkai.report.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.cli.command.EditionConverter;
import org.gongkai.report.cli.command.PathConverter;
import org.gongkai.report.cli.command.Threads;
import org.gongkai.report.cli.command.ThreadsConverter;
import org.gongkai.report.cli.terminal.ClosedStream;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Language;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.TerminalTexts;
import org.gongkai.report.cli.terminal.UnforeseenError;
import org.gongkai.report.cli.terminal.UsageComplaints;
import org.gongkai.report.documents.pdf.fonts.BuiltInFonts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code gongkai}; {@code gongkai help} says what it can do. */
@Command(
        name = "gongkai",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Gongkai {

    private static final String TERMINAL_PROPERTY = "gongkai.terminal";

    /** Set by the launcher where standard output is closed. */
    private static final String CLOSED_PROPERTY = "gongkai.out.closed";

    private static final int BUFFER = 1 << 16;

    private Gongkai() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        // Numbers and letters look the same everywhere; the language of texts is a matter of its own.
        Locale.setDefault(Locale.ROOT);
        // Nothing is written beside what the user asked for: no list of fonts, no log of PDFBox.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        BuiltInFonts.use();
        boolean interactive = Boolean.getBoolean(TERMINAL_PROPERTY);
        // Not System.out, which swallows failures.
        OutputStream out =
                Boolean.getBoolean(CLOSED_PROPERTY) ? new ClosedStream() : new FileOutputStream(FileDescriptor.out);
        System.exit(run(
                List.of(arguments), System.getenv(), interactive, new BufferedOutputStream(out, BUFFER), System.err));
    }

    /** Runs the command; for tests and for programs that embed it. */
    static int run(
            List<String> arguments,
            Map<String, String> environment,
            boolean interactive,
            OutputStream out,
            OutputStream err) {
        boolean colour = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
        Language language = Language.of(arguments, environment);
        Terminal terminal = new Terminal(out, err, language.locale(), interactive, colour);
        return terminal.finish(execute(arguments, terminal, colour)).value();
    }

    private static ExitCode execute(List<String> arguments, Terminal terminal, boolean colour) {
        try {
            Subcommand[] needed = Subcommand.neededBy(arguments);
            return ExitCode.of(commandLine(terminal, colour, needed).execute(arguments.toArray(String[]::new)));
        } catch (RuntimeException | Error e) {
            return unforeseen(terminal, e);
        }
    }

    private static ExitCode unforeseen(Terminal terminal, Throwable thrown) {
        terminal.complain(UnforeseenError.of(thrown).message(terminal.locale()));
        return ExitCode.INTERNAL;
    }

    static CommandLine commandLine(Terminal terminal, boolean colour) {
        return commandLine(terminal, colour, Subcommand.values());
    }

    private static CommandLine commandLine(Terminal terminal, boolean colour, Subcommand... subcommands) {
        CommandLine line = new CommandLine(new Gongkai());
        for (Subcommand each : subcommands) {
            line.addSubcommand(each.commandName(), each.on(terminal));
        }
        line.getSubcommands().values().forEach(EditionConverter::nameEditions);
        line.setResourceBundle(TerminalTexts.bundle(terminal.locale()));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        line.setParameterExceptionHandler(new UsageComplaints(terminal));
        line.setExecutionExceptionHandler(
                (exception, command, parsed) -> unforeseen(terminal, exception).value());
        line.registerConverter(Path.class, new PathConverter(terminal));
        line.registerConverter(Threads.class, new ThreadsConverter(terminal));
        // A file may be called @x.
        line.setExpandAtFiles(false);
        return line;
    }
}
