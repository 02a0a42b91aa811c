package org.gongkai.report.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.gongkai.report.cli.input.InputDirectory;
import org.gongkai.report.cli.input.InputFiles;
import org.gongkai.report.cli.input.LeftOut;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.cli.input.SourceName;
import org.gongkai.report.cli.input.StreamLines;
import org.gongkai.report.cli.input.UnreadableInput;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a batch, in order: files as named, directories with all supported files below them, streams line by
 * line. Found while they are asked for, never all of them in memory.
 */
public final class BatchInputs implements Iterator<PendingInput>, Closeable {

    private final Deque<Iterator<Path>> places = new ArrayDeque<>();
    private final Predicate<Path> isOutput;
    private final LeftOut leftOut;
    private @Nullable StreamLines lines;
    private @Nullable PendingInput next;

    /**
     * The inputs in some places.
     *
     * @param isOutput tells the file that the results go to, which is no input even where it lies among them
     * @param leftOut is told what is not read of directories
     */
    public BatchInputs(List<Path> named, Predicate<Path> isOutput, LeftOut leftOut) {
        this.places.push(named.iterator());
        this.isOutput = isOutput;
        this.leftOut = leftOut;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || !places.isEmpty())) {
            next = lines == null ? place() : line(lines);
        }
        return next != null;
    }

    @Override
    public PendingInput next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        PendingInput task = next;
        next = null;
        return task;
    }

    private @Nullable PendingInput line(StreamLines from) {
        if (from.hasNext()) {
            return from.next();
        }
        lines = null;
        from.close();
        return null;
    }

    private @Nullable PendingInput place() {
        if (!places.element().hasNext()) {
            places.remove();
            return null;
        }
        Path place = places.element().next();
        try {
            if (Files.isDirectory(place)) {
                places.push(entries(place).iterator());
                return null;
            }
            if (InputFiles.isStream(place)) {
                lines = StreamLines.open(place);
                return null;
            }
        } catch (IOException e) {
            return PendingInput.broken(SourceName.of(place), InputFiles.unreadable(place, e));
        } catch (UnreadableInput e) {
            return PendingInput.broken(SourceName.of(place), e);
        }
        return InputFiles.pending(place);
    }

    private List<Path> entries(Path directory) throws IOException {
        return new InputDirectory(directory, isOutput, leftOut).filesAndDirectories();
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
