package org.gongkai.report.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.report.cli.input.ReportInput;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a batch, in order: files as named, directories with all supported files below them, streams line by
 * line. Found while they are asked for, never all of them in memory.
 */
public final class BatchInputs implements Iterator<BatchTask>, Closeable {

    private static final Set<String> SUFFIXES =
            Set.of("json", "ndjson", "jsonl", "xml", "html", "htm", "shtml", "txt", "md");

    private final Deque<Iterator<Path>> places = new ArrayDeque<>();
    private final Predicate<Path> isOutput;
    private @Nullable BatchLines lines;
    private @Nullable BatchTask next;

    /** @param isOutput tells the file that the results go to, which is no input even where it lies among them */
    public BatchInputs(List<Path> named, Predicate<Path> isOutput) {
        this.places.push(named.iterator());
        this.isOutput = isOutput;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || !places.isEmpty())) {
            next = lines == null ? place() : line(lines);
        }
        return next != null;
    }

    @Override
    public BatchTask next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        BatchTask task = next;
        next = null;
        return task;
    }

    private @Nullable BatchTask line(BatchLines from) {
        if (from.hasNext()) {
            return from.next();
        }
        lines = null;
        from.close();
        return null;
    }

    private @Nullable BatchTask place() {
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
            if (ReportInput.isStream(place)) {
                lines = BatchLines.open(place);
                return null;
            }
        } catch (IOException e) {
            return BatchTask.broken(place.toString(), ReportInput.unreadable(place, e));
        }
        return new BatchTask(place.toString(), () -> ReportInput.item(place));
    }

    private List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(this::isInput).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Links to directories are not followed: they could lead in a circle. */
    private boolean isInput(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(entry) && isSupported(entry) && !isOutput.test(entry);
    }

    private static boolean isSupported(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
