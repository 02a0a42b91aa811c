package org.gongkai.report.cli.command;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.report.cli.input.Boundary;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.output.CollectedOutput;
import org.gongkai.report.cli.output.JsonOutput;
import org.gongkai.report.cli.output.ResultOutput;
import org.gongkai.report.cli.output.TextOutput;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.io.result.ResultHtml;
import org.gongkai.report.io.result.ResultJunit;
import org.gongkai.report.io.result.ResultSarif;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai validate FILE…}: reads, checks and explains reports. */
@Command
public final class ValidateCommand implements Callable<Integer> {

    /** How results are written. */
    enum Format {
        text,
        json,
        sarif,
        junit,
        html
    }

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ContextOptions comparison = new ContextOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|sarif|junit|html", descriptionKey = "format")
    private Format format = Format.text;

    @Option(names = "--watch", descriptionKey = "watch")
    private boolean watch;

    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (watch && format != Format.text && format != Format.json) {
            terminal.complain(terminal.text("watch.format", format));
            return ExitCode.USAGE.value();
        }
        try {
            return validate(profile.validator(), comparison.context(terminal)).value();
        } catch (UnusableProfile e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.USAGE.value();
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return e.code().value();
        }
    }

    private ExitCode validate(ReportValidator validator, ValidationContext context) {
        WatchedFiles watched = new WatchedFiles(files);
        ExitCode code = validate(validator, context, files);
        while (watch) {
            terminal.remark(terminal.text("watch.waiting"));
            terminal.out().flush();
            Set<Path> saved = watched.next();
            if (saved.isEmpty()) {
                break;
            }
            code = validate(
                    validator, context, files.stream().filter(saved::contains).toList());
        }
        return code;
    }

    private ExitCode validate(ReportValidator validator, ValidationContext context, List<Path> some) {
        ResultOutput output = output();
        Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
        for (Path file : some) {
            codes.add(validate(validator, context, file, output));
        }
        output.finish();
        return ExitCode.worst(codes);
    }

    private static ExitCode validate(
            ReportValidator validator, ValidationContext context, Path file, ResultOutput output) {
        Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
        try (Stream<InputItem> items = InputFiles.items(file)) {
            items.forEach(item -> codes.add(Boundary.guard(
                    item.source(),
                    () -> validate(validator, context, item, output),
                    broken -> failed(broken, output))));
        }
        return codes.isEmpty()
                ? failed(new InputItem.Broken(SourceName.of(file), InputFiles.nothingIn(file)), output)
                : ExitCode.worst(codes);
    }

    private static ExitCode failed(InputItem.Broken input, ResultOutput output) {
        output.addUnreadable(input);
        return input.problem().code();
    }

    private ResultOutput output() {
        return switch (format) {
            case text -> new TextOutput(terminal);
            case json -> new JsonOutput(terminal);
            case sarif -> new CollectedOutput(ValidateCommand::sarif, terminal);
            case junit -> new CollectedOutput(ResultJunit::write, terminal);
            case html -> new CollectedOutput(ResultHtml::write, terminal);
        };
    }

    private static void sarif(List<CheckedReport> reports, List<FailedInput> failures, OutputStream out) {
        ResultSarif.write(RuleCatalogue.standard().rules(), reports, failures, out);
    }

    private static ExitCode validate(
            ReportValidator validator, ValidationContext context, InputItem item, ResultOutput output) {
        if (item instanceof InputItem.Readable readable) {
            LoadedReport input = readable.loaded();
            ValidationResult result = validator.validate(input.report(), at(input.provenance(), context));
            output.add(input, result);
            return ExitCode.of(result.verdict());
        }
        return failed((InputItem.Broken) item, output);
    }

    private static ValidationContext at(Provenance provenance, ValidationContext context) {
        return ValidationContext.builder().from(context).provenance(provenance).build();
    }
}
