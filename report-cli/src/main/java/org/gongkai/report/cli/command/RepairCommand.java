package org.gongkai.report.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.report.cli.input.Boundary;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.output.RepairOutput;
import org.gongkai.report.cli.output.RepairedDocument;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.io.result.RepairJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.rules.locate.Repair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai repair FILE}: proposes what wrong figures should be, and writes a repaired document when told to. */
@Command
public final class RepairCommand implements Callable<Integer> {

    /** How proposals are written. */
    enum Format {
        text,
        json
    }

    /** Both or neither. */
    private static final class Application {

        @Option(names = "--apply", paramLabel = "N", required = true, descriptionKey = "repair.apply")
        private int rank;

        @Option(names = "--to", paramLabel = "OUT", required = true, descriptionKey = "repair.out")
        private Path out = Path.of("");
    }

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "repair.file")
    private Path file = Path.of("");

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "previous")
    private @Nullable Path previous;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "repair.format")
    private Format format = Format.text;

    @ArgGroup(exclusive = false)
    private @Nullable Application application;

    public RepairCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Boundary.guard(SourceName.of(file), this::repair, this::say).value();
    }

    private ExitCode say(InputItem.Broken broken) {
        terminal.complain(broken.message(terminal.locale()));
        return broken.problem().code();
    }

    private ExitCode repair() {
        try {
            LoadedReport input = InputFiles.load(file);
            Localisation found = ErrorLocator.standard().locate(input.report(), context(input.report()));
            return application == null ? show(input, found) : apply(input, found, application);
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return e.code();
        } catch (UnusableOutput e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        }
    }

    private ValidationContext context(DisclosureReport report) throws UnreadableInput {
        if (previous == null) {
            return ValidationContext.none();
        }
        ValidationContext context = ValidationContext.builder()
                .previous(InputFiles.load(previous).report())
                .build();
        if (context.previousOf(report).isEmpty()) {
            terminal.complain(terminal.text("repair.previous", SourceName.of(previous)));
        }
        return context;
    }

    private ExitCode show(LoadedReport input, Localisation found) {
        if (format == Format.json) {
            terminal.out()
                    .println(RepairJson.write(found, input.report().edition().form()));
        } else {
            new RepairOutput(terminal, input).print(found);
        }
        return code(input.report(), found);
    }

    /** What the report is: right, wrong, or with blanks. */
    private static ExitCode code(DisclosureReport report, Localisation found) {
        if (found.proposals().isEmpty() && found.isComplete()) {
            return RepairOutput.hasOpenEquations(report) ? ExitCode.UNDETERMINED : ExitCode.VALID;
        }
        return !found.proposals().isEmpty() && found.proposals().stream().allMatch(Repair::isFill)
                ? ExitCode.UNDETERMINED
                : ExitCode.INVALID;
    }

    private ExitCode apply(LoadedReport input, Localisation found, Application wanted) throws UnusableOutput {
        Repair repair = found.proposals().stream()
                .filter(each -> each.rank() == wanted.rank)
                .findFirst()
                .orElseThrow(() -> new UnusableOutput(terminal.text(
                        "repair.noSuch",
                        String.valueOf(wanted.rank),
                        String.valueOf(found.proposals().size()))));
        new RepairedDocument(wanted.out, terminal).write(repair.applyTo(input.report()));
        terminal.remark(terminal.text("repair.applied", SourceName.of(wanted.out), String.valueOf(wanted.rank)));
        return ExitCode.VALID;
    }
}
