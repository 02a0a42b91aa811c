package org.gongkai.report.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.gongkai.report.cli.input.ReportInput;
import org.gongkai.report.io.NdjsonLine;
import org.gongkai.report.io.ReadOptions;
import org.gongkai.report.io.ReportNdjson;

/** The lines of a stream of reports as inputs of a batch. A stream that fails ends in an input that says so. */
final class BatchLines implements Iterator<BatchTask>, Closeable {

    private final Path file;
    private final InputStream bytes;
    private final Iterator<NdjsonLine> lines;
    private boolean failed;

    private BatchLines(Path file, InputStream bytes) {
        this.file = file;
        this.bytes = bytes;
        this.lines = ReportNdjson.lines(bytes, ReadOptions.standard());
    }

    static BatchLines open(Path file) throws IOException {
        return new BatchLines(file, Files.newInputStream(file));
    }

    @Override
    public boolean hasNext() {
        if (failed) {
            return false;
        }
        try {
            return lines.hasNext();
        } catch (UncheckedIOException e) {
            // The next element says it.
            return true;
        }
    }

    @Override
    public BatchTask next() {
        try {
            NdjsonLine line = lines.next();
            String source = file + ":" + line.number();
            return new BatchTask(source, () -> ReportInput.item(source, line.item()));
        } catch (UncheckedIOException e) {
            failed = true;
            return BatchTask.broken(file.toString(), ReportInput.unreadable(file, e.getCause()));
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
