package org.gongkai.report.survey.table;

import com.fasterxml.sort.DataReader;
import com.fasterxml.sort.DataReaderFactory;
import com.fasterxml.sort.DataWriter;
import com.fasterxml.sort.DataWriterFactory;
import com.fasterxml.sort.IterableSorterException;
import com.fasterxml.sort.IteratingSorter;
import com.fasterxml.sort.SortConfig;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order, to be read once; more of them than memory holds are sorted on the disk.
 *
 * @param <R> the rows
 */
public final class SortedRows<R> implements Iterator<R>, Closeable {

    private static final long BYTES_IN_MEMORY = 8L << 20;
    private static final int OBJECT = 24;
    private static final int BUFFER = 1 << 15;

    private final IteratingSorter<R> sorter;
    private final Iterator<R> rows;

    private SortedRows(IteratingSorter<R> sorter, Iterator<R> rows) {
        this.sorter = sorter;
        this.rows = rows;
    }

    static <R> SortedRows<R> of(Iterator<R> rows, TableFiles files, RowFormat<R> format, Comparator<R> order)
            throws IOException {
        SortConfig limits = new SortConfig()
                .withMaxMemoryUsage(BYTES_IN_MEMORY)
                .withTempFileProvider(() -> files.newFile().toFile());
        IteratingSorter<R> sorter = new IteratingSorter<>(limits, new Readers<>(format), new Writers<>(format), order);
        return new SortedRows<>(sorter, sorter.sort(new Reader<>(rows, format, () -> {})));
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public R next() {
        try {
            return rows.next();
        } catch (IterableSorterException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException cause ? cause : new IOException(e));
        }
    }

    @Override
    public void close() {
        sorter.close();
    }

    private static final class Readers<R> extends DataReaderFactory<R> {

        private final RowFormat<R> format;

        Readers(RowFormat<R> format) {
            this.format = format;
        }

        @Override
        public DataReader<R> constructReader(InputStream stream) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(stream, BUFFER));
            return new Reader<>(new StreamedRows<>(in, format), format, in);
        }
    }

    private static final class Reader<R> extends DataReader<R> {

        private final Iterator<R> rows;
        private final RowFormat<R> format;
        private final Closeable stream;

        Reader(Iterator<R> rows, RowFormat<R> format, Closeable stream) {
            this.rows = rows;
            this.format = format;
            this.stream = stream;
        }

        @Override
        public @Nullable R readNext() {
            return rows.hasNext() ? rows.next() : null;
        }

        @Override
        public int estimateSizeInBytes(R row) {
            return OBJECT + format.size(row);
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    private static final class Writers<R> extends DataWriterFactory<R> {

        private final RowFormat<R> format;

        Writers(RowFormat<R> format) {
            this.format = format;
        }

        @Override
        public DataWriter<R> constructWriter(OutputStream stream) {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER));
            return new DataWriter<>() {
                @Override
                public void writeEntry(R row) throws IOException {
                    out.writeBoolean(true);
                    format.write(row, out);
                }

                @Override
                public void close() throws IOException {
                    out.writeBoolean(false);
                    out.close();
                }
            };
        }
    }
}
