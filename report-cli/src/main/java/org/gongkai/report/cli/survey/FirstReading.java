package org.gongkai.report.cli.survey;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.report.cli.batch.BatchProgress;
import org.gongkai.report.cli.batch.ResultSink;
import org.gongkai.report.cli.input.Boundary;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.survey.SurveyCollection;
import org.gongkai.report.survey.SurveyEntry;

/** Before the first report is checked, all must be known: the first reading collects them and writes their cells. */
final class FirstReading implements ResultSink<FirstReading.Read>, Closeable {

    /**
     * An input that was read.
     *
     * @param source the input
     * @param report what it holds
     * @param problem why it holds nothing
     */
    record Read(String source, Optional<Report> report, Optional<InputItem.Broken> problem) {

        static Read of(PendingInput input) {
            return Boundary.guard(input.source(), () -> of(input.reading().get()), Read::failed);
        }

        private static Read of(InputItem item) {
            return item instanceof InputItem.Readable readable
                    ? new Read(item.source(), Optional.of(Report.of(readable.loaded())), Optional.empty())
                    : failed((InputItem.Broken) item);
        }

        private static Read failed(InputItem.Broken broken) {
            return new Read(broken.source(), Optional.empty(), Optional.of(broken));
        }
    }

    /**
     * A report that was read.
     *
     * @param isNamed whether it names its body
     * @param entry what the survey keeps of it
     * @param cells its cells as rows of CSV
     */
    record Report(boolean isNamed, SurveyEntry entry, byte[] cells) {

        static Report of(LoadedReport loaded) {
            ByteArrayOutputStream cells = new ByteArrayOutputStream();
            try (ReportWriter rows = ReportCsv.writerBelow(cells)) {
                rows.write(loaded.report());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Report(
                    loaded.report().agency().isNamed(),
                    SurveyEntry.of(loaded.source(), loaded.report()),
                    cells.toByteArray());
        }
    }

    private static final int MOST_SAID = 10;

    private final SurveyCollection collection;
    private final BatchProgress progress;
    private final Terminal terminal;
    private final OutputStream cells;
    private long count;
    private long failures;

    FirstReading(SurveyCollection collection, Path cellsFile, BatchProgress progress, Terminal terminal)
            throws IOException {
        this.collection = collection;
        this.progress = progress;
        this.terminal = terminal;
        this.cells = new BufferedOutputStream(Files.newOutputStream(cellsFile));
        cells.write(ReportCsv.header().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void accept(Read read) throws IOException {
        progress.step();
        count++;
        if (read.report().isPresent()) {
            Report report = read.report().get();
            if (!report.isNamed()) {
                terminal.complain(terminal.text("reports.unnamed", read.source()));
            }
            collection.add(report.entry());
            cells.write(report.cells());
        }
        if (read.problem().isPresent()) {
            failed(read.source(), read.problem().get().message(terminal.locale()));
        }
    }

    /** Says the first of what cannot be read at once: where it is all of a province, a wrong place was named. */
    private void failed(String source, String reason) throws IOException {
        if (failures < MOST_SAID) {
            terminal.complain(reason);
        }
        failures++;
        collection.failed(source, reason);
    }

    /** Says how many there are of which nothing was said. */
    void end() {
        if (failures > MOST_SAID) {
            terminal.complain(terminal.text("survey.unreadable", failures - MOST_SAID));
        }
    }

    /** How many inputs were read. */
    long count() {
        return count;
    }

    @Override
    public void idle() {
        // Cells are written anew by each run.
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
