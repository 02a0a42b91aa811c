package org.gongkai.report.cli.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.gongkai.report.cli.batch.ResultSink;
import org.gongkai.report.cli.input.EarlierSurvey;
import org.gongkai.report.cli.input.FormerNames;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.io.result.ResultLine;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.survey.BodyList;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyCollection;
import org.gongkai.report.survey.SurveyComparisons;
import org.gongkai.report.survey.output.SurveyDirectory;

/**
 * Reads all reports, checks each against the others, and writes what came of it. The results are as those of a batch,
 * and an interrupted run is continued as one is.
 */
public final class SurveyRun {

    private final Terminal terminal;
    private final Path out;
    private final int threads;
    private final FormerNames names;
    private final BodyList bodies;
    private final BatchSummary summary = new BatchSummary();
    private long inputs;

    public SurveyRun(Terminal terminal, Path out, int threads, FormerNames names, BodyList bodies) {
        this.terminal = terminal;
        this.out = out;
        this.threads = threads;
        this.names = names;
        this.bodies = bodies;
    }

    /**
     * Runs, unless interrupted, to the end.
     *
     * @param resume whether an earlier run is continued
     * @return what was counted
     */
    public BatchSummary run(
            List<Path> places, ReportValidator validator, boolean resume, LeftOut leftOut, Interruption interruption)
            throws IOException, InterruptedException, UnusableOutput {
        Files.createDirectories(out);
        try (BatchOutput records = BatchOutput.open(out.resolve(EarlierSurvey.RECORDS), resume, terminal);
                SurveyCollection collection = new SurveyCollection(out, bodies, names::latest)) {
            collect(places, collection, leftOut, interruption);
            if (!interruption.isRequested()) {
                check(places, collection, validator, records, interruption);
            }
            if (!interruption.isRequested() && summary.inputs() > 0) {
                write(collection.survey());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return summary;
    }

    private void write(Survey survey) throws IOException {
        SurveyDirectory.write(survey, out, terminal.locale());
        terminal.remark(terminal.text(
                "survey.written", out.resolve("index.html"), survey.notices().size()));
    }

    private void collect(List<Path> places, SurveyCollection collection, LeftOut leftOut, Interruption interruption)
            throws IOException, InterruptedException {
        try (BatchInputs inputs = inputs(places, leftOut);
                BatchProgress progress = new BatchProgress(terminal, "survey.collecting");
                FirstReading reading =
                        new FirstReading(collection, out.resolve(EarlierSurvey.CELLS), progress, terminal)) {
            new OrderedRun<>(threads, FirstReading.Read::of, interruption::isRequested).run(inputs, reading);
            reading.end();
            this.inputs = reading.count();
        }
    }

    private void check(
            List<Path> places,
            SurveyCollection collection,
            ReportValidator validator,
            BatchOutput records,
            Interruption interruption)
            throws IOException, InterruptedException, UnusableOutput {
        SurveyComparisons comparisons = collection.comparisons();
        comparisons.forEachDispute(this::complain);
        Compared compared = new Compared(
                comparisons::previous, report -> Optional.of(comparisons.twins(report)), comparisons::children);
        BatchCheck check = new BatchCheck(validator, false, compared, BatchFormat.ndjson);
        try (BatchInputs inputs = inputs(places, LeftOut.silently(terminal));
                BatchProgress progress = BatchProgress.of(terminal, this.inputs)) {
            Records results = new Records(collection, records, progress);
            records.resume(inputs, results::add, terminal, check.ruleSet());
            new OrderedRun<PendingInput, BatchResult>(threads, check::check, interruption::isRequested)
                    .run(inputs, results);
        }
    }

    private void complain(SurveyComparisons.Dispute dispute) {
        terminal.complain(terminal.text(
                "reports.twice", dispute.body(), String.valueOf(dispute.year()), dispute.source(), dispute.other()));
    }

    private BatchInputs inputs(List<Path> places, LeftOut leftOut) {
        return new BatchInputs(places, this::isOutput, leftOut);
    }

    /** The results may lie among the inputs. */
    private boolean isOutput(Path file) {
        return file.toAbsolutePath().normalize().startsWith(out.toAbsolutePath().normalize());
    }

    private final class Records implements ResultSink<BatchResult> {

        private final SurveyCollection collection;
        private final BatchOutput records;
        private final BatchProgress progress;

        Records(SurveyCollection collection, BatchOutput records, BatchProgress progress) {
            this.collection = collection;
            this.records = records;
            this.progress = progress;
        }

        @Override
        public void accept(BatchResult result) throws IOException {
            records.write(result.bytes());
            add(result.line());
            progress.step();
        }

        void add(ResultLine line) throws IOException {
            summary.add(line);
            if (line.verdict().isPresent()) {
                collection.checked(line.source(), line.verdict().get(), line.rules());
            }
        }

        @Override
        public void idle() throws IOException {
            records.flush();
        }
    }
}
