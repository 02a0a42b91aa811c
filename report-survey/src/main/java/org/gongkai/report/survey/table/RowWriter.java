package org.gongkai.report.survey.table;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Comparator;

/**
 * Writes the rows of a table. Not for use by several threads.
 *
 * @param <R> the rows
 */
public final class RowWriter<R> {

    private static final int BUFFER = 1 << 16;

    private final RowFormat<R> format;
    private final TableFiles files;
    private final FileChannel rows;
    private final FileChannel places;
    private final CountedOutput out;
    private final DataOutputStream starts;
    private final DataOutputStream data;
    private int size;

    /** A table without rows yet. */
    public RowWriter(TableFiles files, RowFormat<R> format) throws IOException {
        this.files = files;
        this.format = format;
        this.rows = files.open();
        this.places = files.open();
        this.out = new CountedOutput(new BufferedOutputStream(Channels.newOutputStream(rows), BUFFER));
        this.data = new DataOutputStream(out);
        this.starts = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(places), BUFFER));
    }

    /** Adds a row. */
    public void add(R row) throws IOException {
        starts.writeLong(out.count);
        format.write(row, data);
        size = Math.incrementExact(size);
    }

    /** The number of rows so far. */
    public int size() {
        return size;
    }

    /** The rows so far, in the order in which they were added. */
    public RowTable<R> table() throws IOException {
        data.flush();
        starts.flush();
        return new RowTable<>(files, format, rows, places, size);
    }

    /** The rows so far in another order. */
    public RowTable<R> sorted(Comparator<R> order) throws IOException {
        RowWriter<R> sorted = new RowWriter<>(files, format);
        try (SortedRows<R> all = table().sortedRows(order)) {
            while (all.hasNext()) {
                sorted.add(all.next());
            }
        }
        return sorted.table();
    }

    /** A stream that knows how many bytes went through it, of which there may be more than an int holds. */
    private static final class CountedOutput extends OutputStream {

        private final OutputStream out;
        private long count;

        CountedOutput(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
