package org.gongkai.report.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongkai.report.cli.batch.BatchCheck;
import org.gongkai.report.cli.batch.BatchFormat;
import org.gongkai.report.cli.batch.BatchInputs;
import org.gongkai.report.cli.batch.BatchOutput;
import org.gongkai.report.cli.batch.BatchProgress;
import org.gongkai.report.cli.batch.BatchResult;
import org.gongkai.report.cli.batch.BatchSummary;
import org.gongkai.report.cli.batch.Compared;
import org.gongkai.report.cli.batch.Interruption;
import org.gongkai.report.cli.batch.OrderedRun;
import org.gongkai.report.cli.batch.PreviousYears;
import org.gongkai.report.cli.batch.ResultSink;
import org.gongkai.report.cli.input.FormerNames;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.cli.terminal.ExitCode;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.rules.NarrativeTwins;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai batch DIR|FILE…}: checks many reports in parallel, one line of JSON each, in their order. */
@Command
public final class BatchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final LeftOut leftOut;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Parameters(paramLabel = "DIR|FILE", arity = "1..*", descriptionKey = "batch.places")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--out", paramLabel = "OUT", descriptionKey = "batch.out")
    private @Nullable Path out;

    @Option(names = "--resume", descriptionKey = "batch.resume")
    private boolean resume;

    @Option(names = "--repair", descriptionKey = "batch.repair")
    private boolean repair;

    @Option(names = "--twins", descriptionKey = "batch.twins")
    private boolean twins;

    @Option(names = "--previous", paramLabel = "DIR|FILE", descriptionKey = "batch.previous")
    private List<Path> previous = List.of();

    @Option(names = "--formerly", paramLabel = "FILE", descriptionKey = "formerly")
    private @Nullable Path formerly;

    @Option(names = "--format", paramLabel = "ndjson|csv", descriptionKey = "batch.format")
    private BatchFormat format = BatchFormat.ndjson;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "batch.threads")
    private Threads threads = Threads.usual();

    public BatchCommand(Terminal terminal) {
        this.terminal = terminal;
        this.leftOut = new LeftOut(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Interruption interruption = new Interruption();
                BatchInputs inputs = new BatchInputs(places, this::isOutput, leftOut)) {
            requireContinuable();
            Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
            BatchCheck check =
                    new BatchCheck(profile.validator(), repair, Compared.with(years(codes), narratives()), format);
            codes.add(run(inputs, check, interruption));
            return ExitCode.worst(codes).value();
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
            return failed(e).value();
        }
    }

    private void requireContinuable() throws UnusableOutput {
        if (resume && format != BatchFormat.ndjson) {
            throw new UnusableOutput(terminal.text("batch.resumeFormat", format.name()));
        }
    }

    private PreviousYears years(Set<ExitCode> codes) throws UnreadableInput, IOException {
        FormerNames names = formerly == null ? FormerNames.none() : FormerNames.read(formerly);
        return PreviousYears.read(previous, names, terminal, codes);
    }

    /** Who is compared with all others is read twice: before the first is checked, all must be known. */
    private Optional<NarrativeTwins> narratives() throws IOException {
        if (!twins) {
            return Optional.empty();
        }
        NarrativeTwins.Builder narratives = NarrativeTwins.builder();
        try (BatchInputs inputs = new BatchInputs(places, this::isOutput, LeftOut.silently(terminal))) {
            inputs.forEachRemaining(input -> {
                if (input.read() instanceof InputItem.Readable readable) {
                    narratives.add(readable.loaded().report());
                }
            });
        }
        return Optional.of(narratives.build());
    }

    /** Of standard output the terminal says itself that it failed. */
    private ExitCode failed(IOException problem) {
        if (out != null) {
            terminal.complain(terminal.text("output.unwritable", SourceName.of(out), FileProblem.reason(problem)));
        }
        return ExitCode.INTERNAL;
    }

    private ExitCode run(BatchInputs inputs, BatchCheck check, Interruption interruption)
            throws UnusableOutput, IOException, InterruptedException {
        BatchSummary summary = new BatchSummary();
        try (BatchOutput output = BatchOutput.open(out, resume, terminal);
                BatchProgress progress = new BatchProgress(terminal)) {
            output.resume(inputs, summary::add, terminal, check.ruleSet());
            output.write(format.header().getBytes(StandardCharsets.UTF_8));
            OrderedRun<PendingInput, BatchResult> run =
                    new OrderedRun<>(threads.number(), check::check, interruption::isRequested);
            run.run(inputs, new Results(output, summary, progress));
        }
        return summary.end(places, interruption.isRequested(), terminal, leftOut);
    }

    private boolean isOutput(Path file) {
        try {
            return out != null && Files.exists(out) && Files.isSameFile(file, out);
        } catch (IOException e) {
            return false;
        }
    }

    private record Results(BatchOutput output, BatchSummary summary, BatchProgress progress)
            implements ResultSink<BatchResult> {

        @Override
        public void accept(BatchResult result) throws IOException {
            output.write(result.bytes());
            summary.add(result.line());
            progress.step();
        }

        @Override
        public void idle() throws IOException {
            output.flush();
        }
    }
}
