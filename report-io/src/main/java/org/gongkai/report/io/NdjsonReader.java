package org.gongkai.report.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.text.LineReader;
import org.gongkai.report.model.message.Message;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that have content, one at a time. */
final class NdjsonReader implements Iterator<NdjsonLine> {

    private static final byte[] NOTHING = {};

    private final LineReader lines;
    private final ReadOptions options;
    private long number;
    private long items;
    private boolean ended;
    private @Nullable NdjsonLine next;

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
    public NdjsonLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        NdjsonLine line = next;
        next = null;
        return line;
    }

    private @Nullable NdjsonLine advance() {
        try {
            while (lines.next()) {
                number++;
                if (!lines.isBlank()) {
                    return line();
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NdjsonLine line() {
        items++;
        if (items > options.limits().reports()) {
            ended = true;
            return unusable(
                    Problems.of("limit.reports", Long.toString(options.limits().reports())));
        }
        if (lines.isTooLong()) {
            return unusable(
                    Problems.of("limit.bytes", Integer.toString(options.limits().bytes())));
        }
        return new NdjsonLine(number, Arrays.copyOf(lines.buffer(), lines.length()), null, options);
    }

    private NdjsonLine unusable(Message problem) {
        return new NdjsonLine(number, NOTHING, problem, options);
    }
}
