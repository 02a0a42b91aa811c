package org.gongkai.report.survey.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;

/**
 * A list of rows on the disk. It can be read by several threads, until its files are closed; a fault of the disk is an
 * {@link UncheckedIOException}.
 *
 * @param <R> the rows
 */
public final class RowTable<R> extends AbstractList<R> implements Closeable {

    private static final int WHOLE = 1 << 16;
    private static final int FEW = 1 << 9;

    private final TableFiles files;
    private final RowFormat<R> format;
    private final FileChannel rows;
    private final FileChannel starts;
    private final int size;

    RowTable(TableFiles files, RowFormat<R> format, FileChannel rows, FileChannel starts, int size) {
        this.files = files;
        this.format = format;
        this.rows = rows;
        this.starts = starts;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public R get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return new Rows(index, FEW).next();
    }

    @Override
    public Iterator<R> iterator() {
        return new Rows(0, WHOLE);
    }

    /** So many rows from one on. */
    public List<R> rows(int first, int count) {
        Iterator<R> from = new Rows(first, FEW);
        List<R> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(from.next());
        }
        return rows;
    }

    /**
     * Some rows of a sorted table that stand together.
     *
     * @param side less than zero for a row before them, zero for one of them, more for one behind them
     */
    public List<R> rows(ToIntFunction<R> side) {
        Iterator<R> from = new Rows(first(side), FEW);
        List<R> found = new ArrayList<>();
        while (from.hasNext()) {
            R row = from.next();
            if (side.applyAsInt(row) != 0) {
                break;
            }
            found.add(row);
        }
        return found;
    }

    /** The first row that is not before some rows. */
    private int first(ToIntFunction<R> side) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.applyAsInt(get(middle)) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same rows in another order, to be read once. */
    public SortedRows<R> sortedRows(Comparator<R> order) throws IOException {
        return SortedRows.of(iterator(), files, format, order);
    }

    /** Gives the disk back what the table takes there. */
    @Override
    public void close() throws IOException {
        rows.close();
        starts.close();
    }

    private static int read(FileChannel channel, ByteBuffer buffer, long position) {
        try {
            return channel.read(buffer, position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long start(int row) {
        ByteBuffer start = ByteBuffer.allocate(Long.BYTES);
        while (start.hasRemaining()) {
            if (read(starts, start, (long) row * Long.BYTES + start.position()) < 0) {
                throw new UncheckedIOException(new EOFException());
            }
        }
        return start.getLong(0);
    }

    private final class Rows implements Iterator<R> {

        private final DataInput in;
        private int next;

        Rows(int first, int buffer) {
            this.next = first;
            this.in = new DataInputStream(
                    new BufferedInputStream(new ChannelInput(rows, first < size ? start(first) : 0), buffer));
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next++;
            try {
                return format.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
