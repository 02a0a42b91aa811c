package org.gongkai.report.survey.twin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.gongkai.report.survey.table.RowFormat;

/**
 * A sentence of a narrative.
 *
 * @param year the year reported on
 * @param sentence the sentence's hash
 * @param number the number of the narrative
 */
record Posting(int year, long sentence, int number) {

    static final Comparator<Posting> ORDER = Comparator.comparingInt(Posting::year)
            .thenComparingLong(Posting::sentence)
            .thenComparingInt(Posting::number);

    private static final int OBJECT = 32;

    boolean isOfSameSentence(Posting other) {
        return year == other.year && sentence == other.sentence;
    }

    /** Postings as rows. */
    static final class Format implements RowFormat<Posting> {

        @Override
        public void write(Posting posting, DataOutput out) throws IOException {
            out.writeShort(posting.year);
            out.writeLong(posting.sentence);
            out.writeInt(posting.number);
        }

        @Override
        public Posting read(DataInput in) throws IOException {
            return new Posting(in.readShort(), in.readLong(), in.readInt());
        }

        @Override
        public int size(Posting posting) {
            return OBJECT;
        }
    }
}
