package org.gongkai.report.cli.command;

import java.util.concurrent.Callable;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code gongkai serve}: the launcher starts the service, which is an application of its own; here are its name and its
 * options, for the help.
 */
@Command
public final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "serve.address")
    private String address = "";

    public ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.complain(terminal.text("serve.launcher"));
        return ExitCode.USAGE.value();
    }
}
