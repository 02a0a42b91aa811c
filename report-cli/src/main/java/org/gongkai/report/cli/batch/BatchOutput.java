package org.gongkai.report.cli.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.jspecify.annotations.Nullable;

/** Where the lines of a batch go: a file, or standard output. */
public final class BatchOutput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final boolean isFile;

    private BatchOutput(OutputStream stream, boolean isFile) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.isFile = isFile;
    }

    /** Opens a new file, or appends to one that is continued; no file is standard output. */
    public static BatchOutput open(@Nullable Path file, boolean isContinued, Terminal terminal) throws UnusableOutput {
        if (file == null) {
            return new BatchOutput(terminal.out(), false);
        }
        try {
            return new BatchOutput(
                    isContinued
                            ? Files.newOutputStream(file, StandardOpenOption.APPEND)
                            : Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    true);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableOutput(terminal.text("batch.exists", file.toString()));
        } catch (IOException e) {
            throw new UnusableOutput(terminal.text("output.unwritable", file.toString(), String.valueOf(e)));
        }
    }

    public void write(byte[] line) throws IOException {
        stream.write(line);
    }

    public void flush() throws IOException {
        stream.flush();
    }

    @Override
    public void close() throws IOException {
        stream.flush();
        if (isFile) {
            stream.close();
        }
    }
}
