package org.gongkai.report.cli.terminal;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and where help is. */
public final class UsageComplaints implements IParameterExceptionHandler {

    private final Terminal terminal;

    public UsageComplaints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(terminal.text("usage.wrong", reason(exception), command));
        return ExitCode.USAGE.value();
    }

    private String reason(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return terminal.text("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (exception instanceof MissingParameterException missing) {
            return terminal.text(
                    "usage.missing",
                    missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .collect(Collectors.joining(" ")));
        }
        if (exception.getCause() instanceof CommandLine.TypeConversionException unusable
                && unusable.getMessage() != null
                && !isChoice(exception)) {
            return terminal.text("usage.unusable", name(exception), unusable.getMessage());
        }
        if (exception.getArgSpec() != null && exception.getValue() != null) {
            return terminal.text("usage.value", exception.getValue(), name(exception), known(exception));
        }
        if (!exception.getCommandLine().getSubcommands().isEmpty()) {
            return terminal.text(
                    "usage.command",
                    String.join(
                            ", ", exception.getCommandLine().getSubcommands().keySet()));
        }
        return String.valueOf(exception.getMessage());
    }

    private static String name(ParameterException exception) {
        return exception.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : exception.getArgSpec().paramLabel();
    }

    private static boolean isChoice(ParameterException exception) {
        return exception.getArgSpec() == null
                || exception.getArgSpec().paramLabel().contains("|");
    }

    /** The label of a choice names its values: {@code text|json}. */
    private static String known(ParameterException exception) {
        return exception.getArgSpec().paramLabel().replace("|", ", ");
    }
}
