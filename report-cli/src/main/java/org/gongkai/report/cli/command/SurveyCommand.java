package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.report.cli.batch.BatchSummary;
import org.gongkai.report.cli.batch.Interruption;
import org.gongkai.report.cli.input.FormerNames;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.survey.BodyFile;
import org.gongkai.report.cli.survey.SurveyRun;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.survey.BodyList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai survey DIR|FILE… --out DIR}: all reports of a province, and what only the whole shows. */
@Command
public final class SurveyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Parameters(paramLabel = "DIR|FILE", arity = "1..*", descriptionKey = "batch.places")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "survey.out")
    private Path out = Path.of("");

    @Option(names = "--bodies", paramLabel = "FILE", descriptionKey = "survey.bodies")
    private @Nullable Path bodies;

    @Option(names = "--formerly", paramLabel = "FILE", descriptionKey = "formerly")
    private @Nullable Path formerly;

    @Option(names = "--resume", descriptionKey = "survey.resume")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "batch.threads")
    private Threads threads = Threads.usual();

    public SurveyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Interruption interruption = new Interruption()) {
            return run(interruption).value();
        } catch (UnusableProfile e) {
            terminal.complain(e.message(terminal.locale()));
            return ExitCode.USAGE.value();
        } catch (UnreadableInput e) {
            terminal.complain(e.message(terminal.locale()));
            return e.code().value();
        } catch (UnusableOutput e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitCode.USAGE.value();
        } catch (IOException e) {
            terminal.complain(terminal.text("output.unwritable", SourceName.of(out), FileProblem.reason(e)));
            return ExitCode.INTERNAL.value();
        }
    }

    private ExitCode run(Interruption interruption)
            throws IOException, InterruptedException, UnreadableInput, UnusableOutput, UnusableProfile {
        FormerNames names = formerly == null ? FormerNames.none() : FormerNames.read(formerly);
        BodyList list = bodies == null ? BodyList.none() : BodyFile.read(bodies);
        LeftOut leftOut = new LeftOut(terminal);
        BatchSummary summary = new SurveyRun(terminal, out, threads.number(), names, list)
                .run(places, profile.validator(), resume, leftOut, interruption);
        return summary.end(places, interruption.isRequested(), terminal, leftOut);
    }
}
