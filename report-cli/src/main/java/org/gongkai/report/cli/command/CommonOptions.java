package org.gongkai.report.cli.command;

import org.gongkai.report.cli.terminal.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every subcommand has. */
final class CommonOptions {

    /** Looked up early by {@link Language#of}; declared so that the parser knows, checks and explains it. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;
}
