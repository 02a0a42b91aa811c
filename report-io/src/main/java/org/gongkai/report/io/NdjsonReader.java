package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The items of a stream, one at a time. */
final class NdjsonReader implements Iterator<NdjsonItem> {

    private final LineReader lines;
    private final ReadOptions options;
    private long number;
    private long items;
    private boolean ended;
    private @Nullable NdjsonItem next;

    NdjsonReader(InputStream stream, ReadOptions options) {
        this.lines = new LineReader(stream, options.limits().bytes());
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public NdjsonItem next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        NdjsonItem item = next;
        next = null;
        return item;
    }

    private @Nullable NdjsonItem advance() {
        try {
            while (lines.next()) {
                number++;
                if (!lines.isBlank()) {
                    return item();
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NdjsonItem item() {
        items++;
        if (items > options.limits().reports()) {
            ended = true;
            return failure(
                    Problem.of("limit.reports", Long.toString(options.limits().reports())));
        }
        if (lines.isTooLong()) {
            return failure(
                    Problem.of("limit.bytes", Integer.toString(options.limits().bytes())));
        }
        try {
            return new NdjsonItem.Report(number, JsonDocument.read(lines.buffer(), 0, lines.length(), options));
        } catch (ReportFormatException e) {
            return new NdjsonItem.Failure(number, e.inLine(number));
        }
    }

    private NdjsonItem failure(Problem problem) {
        return new NdjsonItem.Failure(
                number, new ReportFormatException(problem, "", TextPosition.UNKNOWN).inLine(number));
    }
}
