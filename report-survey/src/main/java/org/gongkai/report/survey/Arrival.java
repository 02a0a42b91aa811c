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
 * @param body the body's latest name
 * @param year the year reported on
 * @param number its number, in the order in which they came
 * @param source the input that it was read from
 * @param digest tells copies
 */
record Arrival(String body, int year, int number, String source, long digest) {

    static final Comparator<Arrival> ORDER =
            Comparator.comparing(Arrival::body).thenComparingInt(Arrival::year).thenComparingInt(Arrival::number);

    /** Arrivals as rows. */
    static final class Format implements RowFormat<Arrival> {

        private static final int OBJECT = 40;

        @Override
        public void write(Arrival arrival, DataOutput out) throws IOException {
            RowText.write(arrival.body, out);
            out.writeInt(arrival.year);
            out.writeInt(arrival.number);
            RowText.write(arrival.source, out);
            out.writeLong(arrival.digest);
        }

        @Override
        public Arrival read(DataInput in) throws IOException {
            return new Arrival(RowText.read(in), in.readInt(), in.readInt(), RowText.read(in), in.readLong());
        }

        @Override
        public int size(Arrival arrival) {
            return OBJECT + RowText.size(arrival.body) + RowText.size(arrival.source);
        }
    }
}
