package org.gongkai.report.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.gongkai.report.cli.terminal.UnforeseenError;
import org.gongkai.report.input.InputFormat;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.NdjsonLine;
import org.gongkai.report.io.ReadOptions;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportNdjson;

/** The lines of a stream of reports as inputs. A stream that fails ends in an input that says so. */
public final class StreamLines implements Iterator<PendingInput>, Closeable {

    private final Path file;
    private final InputStream bytes;
    private final Iterator<NdjsonLine> lines;
    private boolean failed;

    private StreamLines(Path file, InputStream bytes) {
        this.file = file;
        this.bytes = bytes;
        this.lines = ReportNdjson.lines(bytes, ReadOptions.standard());
    }

    /** The lines of a file. */
    public static StreamLines open(Path file) throws UnreadableInput {
        return new StreamLines(file, InputBytes.stream(file));
    }

    @Override
    public boolean hasNext() {
        if (failed) {
            return false;
        }
        try {
            return lines.hasNext();
        } catch (RuntimeException e) {
            // The next element says it.
            return true;
        }
    }

    @Override
    public PendingInput next() {
        String name = SourceName.of(file);
        try {
            NdjsonLine line = lines.next();
            String source = name + ":" + line.number();
            return new PendingInput(source, () -> item(source, line.item()));
        } catch (UncheckedIOException e) {
            failed = true;
            return PendingInput.broken(name, InputBytes.problem(file, e.getCause()));
        } catch (RuntimeException e) {
            failed = true;
            return PendingInput.broken(name, UnreadableInput.unforeseen(name, UnforeseenError.of(e), e));
        }
    }

    private static InputItem item(String source, NdjsonItem line) {
        if (line instanceof NdjsonItem.Report report) {
            return new InputItem.Readable(
                    new LoadedReport(source, InputReport.exchanged(InputFormat.NDJSON, report.report())));
        }
        ReportFormatException error = ((NdjsonItem.Failure) line).error();
        return new InputItem.Broken(
                source, new UnreadableInput(locale -> source + ": " + error.message(locale), error));
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            // All that was wanted of it has been read.
            failed = true;
        }
    }
}
