package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Visible;
import org.gongkai.report.io.conformance.ConformanceScore;
import org.gongkai.report.io.conformance.ConformanceSuite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gongkai conformance}: writes the language-neutral suite, or scores another checker by it. */
@Command
public final class ConformanceCommand implements Callable<Integer> {

    /** One of both. */
    private static final class Task {

        @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "conformance.out")
        private @Nullable Path out;

        @Option(names = "--score", paramLabel = "FILE", required = true, descriptionKey = "conformance.score")
        private @Nullable Path score;
    }

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    private Task task = new Task();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "conformance.seed")
    private long seed = ConformanceSuite.STANDARD_SEED;

    @Option(names = "--cases", paramLabel = "N", descriptionKey = "conformance.cases")
    private int cases = ConformanceSuite.STANDARD_CASES;

    public ConformanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (cases < 1) {
            terminal.complain(terminal.text("conformance.noCases", String.valueOf(cases)));
            return ExitCode.USAGE.value();
        }
        ConformanceSuite suite = ConformanceSuite.of(seed, cases);
        Path out = task.out;
        Path theirs = task.score;
        if (out != null) {
            return write(suite, out).value();
        }
        return theirs == null ? ExitCode.USAGE.value() : score(suite, theirs).value();
    }

    private ExitCode write(ConformanceSuite suite, Path out) {
        try {
            int written = suite.write(out);
            terminal.out().println(terminal.text("conformance.written", String.valueOf(written), suite.version()));
            return ExitCode.VALID;
        } catch (IOException e) {
            terminal.complain(terminal.text("output.unwritable", SourceName.of(out), FileProblem.reason(e)));
            return ExitCode.INTERNAL;
        }
    }

    private ExitCode score(ConformanceSuite suite, Path theirs) throws IOException {
        Path directory = Files.createTempDirectory("gongkai-conformance");
        try {
            suite.write(directory);
            ConformanceScore score = ConformanceScore.of(directory.resolve(ConformanceSuite.EXPECTED), theirs);
            score.rules().forEach((rule, each) -> line(rule, each));
            line(terminal.text("conformance.all"), score.all());
            return score.all().right() == score.all().cases() ? ExitCode.VALID : ExitCode.INVALID;
        } catch (IllegalArgumentException e) {
            terminal.complain(Visible.text(String.valueOf(e.getMessage())));
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            terminal.complain(InputFiles.unreadable(theirs, e).message(terminal.locale()));
            return ExitCode.UNREADABLE;
        } finally {
            try (var files = Files.list(directory)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    private void line(String name, ConformanceScore.RuleScore score) {
        terminal.out()
                .println(terminal.text(
                        "conformance.line",
                        name,
                        String.valueOf(score.right()),
                        String.valueOf(score.cases()),
                        String.valueOf(score.percent()),
                        String.valueOf(score.missing())));
    }
}
