package org.gongkai.report.cli.survey;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.report.cli.batch.BatchProgress;
import org.gongkai.report.cli.batch.ResultSink;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.survey.SurveyCollection;

/** Before the first report is checked, all must be known: the first reading collects them and writes their cells. */
final class FirstReading implements ResultSink<FirstReading.Read>, Closeable {

    /**
     * An input that was read.
     *
     * @param source the input
     * @param report what it holds, unless nothing
     */
    record Read(String source, Optional<LoadedReport> report) {

        static Read of(PendingInput input) {
            return new Read(
                    input.source(),
                    input.read() instanceof InputItem.Readable readable
                            ? Optional.of(readable.loaded())
                            : Optional.empty());
        }
    }

    private final SurveyCollection collection;
    private final BatchProgress progress;
    private final Terminal terminal;
    private final OutputStream stream;
    private final ReportWriter cells;
    private long count;

    FirstReading(SurveyCollection collection, Path cellsFile, BatchProgress progress, Terminal terminal)
            throws IOException {
        this.collection = collection;
        this.progress = progress;
        this.terminal = terminal;
        this.stream = new BufferedOutputStream(Files.newOutputStream(cellsFile));
        this.cells = ReportCsv.writer(stream);
    }

    @Override
    public void accept(Read read) throws IOException {
        progress.step();
        count++;
        if (read.report().isPresent()) {
            LoadedReport loaded = read.report().get();
            if (!loaded.report().agency().isNamed()) {
                terminal.complain(terminal.text("reports.unnamed", loaded.source()));
            }
            collection.add(loaded.source(), loaded.report());
            cells.write(loaded.report());
        } else {
            collection.failed(read.source());
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
        try (stream) {
            cells.close();
        }
    }
}
