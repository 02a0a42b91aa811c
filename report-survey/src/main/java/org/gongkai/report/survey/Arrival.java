package org.gongkai.report.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/**
 * A report of a body whose name is known, by where it stands among all.
 *
 * @param key where it stands
 * @param number its number, in the order in which they came
 * @param digest tells copies
 */
record Arrival(ReportKey key, int number, long digest) {

    static final Comparator<Arrival> ORDER =
            Comparator.comparing(Arrival::body).thenComparingInt(Arrival::year).thenComparingInt(Arrival::number);

    String body() {
        return key.body();
    }

    int year() {
        return key.year();
    }

    String source() {
        return key.source();
    }

    /** Arrivals as rows. */
    static final class Format implements RowFormat<Arrival> {

        private static final int OBJECT = 64;

        @Override
        public void write(Arrival arrival, DataOutput out) throws IOException {
            arrival.key.write(out);
            out.writeInt(arrival.number);
            out.writeLong(arrival.digest);
        }

        @Override
        public Arrival read(DataInput in) throws IOException {
            return new Arrival(ReportKey.read(in), in.readInt(), in.readLong());
        }

        @Override
        public int size(Arrival arrival) {
            return OBJECT + RowText.size(arrival.body()) + RowText.size(arrival.source());
        }
    }
}
