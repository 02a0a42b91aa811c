package org.gongkai.report.survey.table;

import java.io.DataInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Rows one after another, each behind a mark that there is one.
 *
 * @param <R> the rows
 */
final class StreamedRows<R> implements Iterator<R> {

    private final DataInput in;
    private final RowFormat<R> format;
    private boolean hasNext;

    StreamedRows(DataInput in, RowFormat<R> format) {
        this.in = in;
        this.format = format;
        look();
    }

    private void look() {
        try {
            hasNext = in.readBoolean();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public R next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        try {
            R row = format.read(in);
            look();
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
