package org.gongkai.report.cli.command;

import java.util.concurrent.Callable;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai completion}: what a shell is told, so that it completes the command's names and options. */
@Command
public final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine whole = spec.root().commandLine();
        terminal.out().print(AutoComplete.bash(whole.getCommandName(), whole));
        return ExitCode.VALID.value();
    }
}
