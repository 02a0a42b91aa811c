package org.gongkai.report.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowTable;
import org.gongkai.report.survey.table.RowText;

/**
 * The reports themselves, to be read again: those of all years do not fit in memory, and a document takes longer to
 * read than this. Safe for use by several threads.
 *
 * @param arrivals those of bodies whose names are known, by body and year
 * @param texts all of them as JSON, by number
 */
record WholeReports(RowTable<Arrival> arrivals, RowTable<byte[]> texts) {

    /** The reports of a body for a year, each input once, in the order in which they came. */
    Collection<Arrival> of(String body, int year) {
        List<Arrival> rows = arrivals.rows(row -> row.body().equals(body)
                ? Integer.compare(row.year(), year)
                : row.body().compareTo(body));
        TreeMap<String, Arrival> bySource = new TreeMap<>();
        rows.forEach(row -> bySource.putIfAbsent(row.source(), row));
        return rows.stream().filter(row -> bySource.get(row.source()) == row).toList();
    }

    /** The one report of a body for a year; none where there is none, or there are several that are no copies. */
    Optional<DisclosureReport> single(String body, int year) {
        Collection<Arrival> found = of(body, year);
        return found.stream()
                .findFirst()
                .filter(first -> found.stream().allMatch(other -> other.digest() == first.digest()))
                .map(this::read);
    }

    DisclosureReport read(Arrival arrival) {
        return ReportJson.read(texts.get(arrival.number()));
    }

    /** The same for copies, and by all likelihood for nothing else. */
    static long digest(byte[] text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** JSON as rows. */
    static final class Format implements RowFormat<byte[]> {

        @Override
        public void write(byte[] text, DataOutput out) throws IOException {
            RowText.write(text, out);
        }

        @Override
        public byte[] read(DataInput in) throws IOException {
            return RowText.readBytes(in);
        }

        @Override
        public int size(byte[] text) {
            return text.length;
        }
    }
}
