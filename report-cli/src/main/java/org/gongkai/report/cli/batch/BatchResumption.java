package org.gongkai.report.cli.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.gongkai.report.io.result.ResultLine;

/** Goes through what an interrupted run wrote, checks it against the inputs, and cuts a half-written last line. */
public final class BatchResumption {

    private final Path file;
    private final Terminal terminal;

    public BatchResumption(Path file, Terminal terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /** Counts the lines that are there and passes over their inputs. */
    public void skip(Iterator<BatchTask> tasks, BatchSummary summary) throws UnusableOutput, IOException {
        long complete = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                summary.add(match(line.toByteArray(), summary.inputs() + 1, tasks));
                complete += line.size() + 1L;
                line.reset();
            }
        }
        cut(complete);
    }

    private ResultLine match(byte[] bytes, long number, Iterator<BatchTask> tasks) throws UnusableOutput {
        ResultLine line = ResultLine.read(bytes)
                .orElseThrow(() -> new UnusableOutput(terminal.text("batch.noResult", file.toString(), number)));
        String expected = tasks.hasNext() ? tasks.next().source() : "";
        if (!line.source().equals(expected)) {
            String key = expected.isEmpty() ? "batch.tooMany" : "batch.differs";
            throw new UnusableOutput(terminal.text(key, file.toString(), number, line.source(), expected));
        }
        return line;
    }

    private void cut(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
