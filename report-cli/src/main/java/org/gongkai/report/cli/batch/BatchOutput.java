package org.gongkai.report.cli.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.gongkai.report.cli.input.NamedPaths;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.terminal.FileProblem;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.UnusableOutput;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a batch go: a file, or standard output. A file belongs to one run alone while it is open; the lock
 * falls with the process, however that ends.
 */
public final class BatchOutput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final @Nullable Path file;
    private final @Nullable FileChannel channel;

    private BatchOutput(OutputStream stream, @Nullable Path file, @Nullable FileChannel channel) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.file = file;
        this.channel = channel;
    }

    /** Opens a new file, or one that is continued where {@code resume} and there is one; no file is standard output. */
    public static BatchOutput open(@Nullable Path file, boolean resume, Terminal terminal) throws UnusableOutput {
        if (file == null) {
            return new BatchOutput(terminal.stream(), null, null);
        }
        try {
            requireReadableName(file);
            FileChannel channel = locked(file, channel(file, resume && Files.exists(file)), terminal);
            return new BatchOutput(Channels.newOutputStream(channel), file, channel);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableOutput(terminal.text("batch.exists", SourceName.of(file)));
        } catch (IOException e) {
            throw new UnusableOutput(terminal.text("output.unwritable", SourceName.of(file), FileProblem.reason(e)));
        }
    }

    private static void requireReadableName(Path file) throws IOException {
        if (NamedPaths.isDamaged(file) && !Files.exists(file)) {
            throw new IOException("the name is not UTF-8");
        }
    }

    private static FileChannel channel(Path file, boolean isContinued) throws IOException {
        return isContinued
                ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static FileChannel locked(Path file, FileChannel channel, Terminal terminal)
            throws IOException, UnusableOutput {
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another run in this very process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new UnusableOutput(terminal.text("batch.locked", SourceName.of(file)));
    }

    /** Counts the lines that an interrupted run left, by the same rules, and passes over their inputs. */
    public void resume(Iterator<PendingInput> inputs, CountedLine counted, Terminal terminal, String ruleSet)
            throws UnusableOutput, IOException {
        if (file != null && channel != null) {
            new BatchResumption(file, channel, terminal, ruleSet).skip(inputs, counted);
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
        try {
            stream.flush();
        } finally {
            if (channel != null) {
                channel.close();
            }
        }
    }
}
