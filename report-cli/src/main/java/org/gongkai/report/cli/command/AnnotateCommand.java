package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.output.AnnotatedDocument;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.documents.DocumentNotes;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.input.FindingNotes;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai annotate FILE --to OUT}: the same document with a comment on each cell that a finding names. */
@Command
public final class AnnotateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ContextOptions comparison = new ContextOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "annotate.file")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "OUT", required = true, descriptionKey = "annotate.to")
    private Path to = Path.of("");

    public AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            return annotate().value();
        } catch (UnusableProfile e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.USAGE.value();
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return e.code().value();
        } catch (UnusableOutput e) {
            terminal.complain(e.getMessage());
            return ExitCode.USAGE.value();
        }
    }

    private ExitCode annotate() throws UnusableProfile, UnreadableInput, UnusableOutput {
        LoadedReport input = InputFiles.load(file);
        ValidationContext context = ValidationContext.builder()
                .from(comparison.context(terminal))
                .provenance(input.provenance())
                .build();
        ValidationResult result = profile.validator().validate(input.report(), context);
        DocumentNotes notes = new FindingNotes(input.input(), terminal.locale()).of(result);
        try {
            new AnnotatedDocument(to, terminal).write(notes.writeInto(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw InputFiles.unreadable(file, e);
        } catch (UnreadableDocumentException e) {
            terminal.complain(input.source() + ": " + e.message(terminal.locale()));
            return ExitCode.UNREADABLE;
        }
        terminal.remark(terminal.text(
                "annotate.written", to.toString(), result.findings().size()));
        return ExitCode.VALID;
    }
}
