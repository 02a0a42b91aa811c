package org.gongkai.report.survey.twin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.gongkai.report.survey.table.RowFormat;

/**
 * A sentence of a narrative that others of the year have, too.
 *
 * @param number the number of the narrative
 * @param sentence the sentence's hash
 * @param first where the first one that has it stands among the postings that are shared
 * @param frequency how many have it
 */
record SharedSentence(int number, long sentence, int first, int frequency) {

    static final Comparator<SharedSentence> ORDER =
            Comparator.comparingInt(SharedSentence::number).thenComparingLong(SharedSentence::sentence);

    private static final int OBJECT = 32;

    /** Such sentences as rows. */
    static final class Format implements RowFormat<SharedSentence> {

        @Override
        public void write(SharedSentence shared, DataOutput out) throws IOException {
            out.writeInt(shared.number);
            out.writeLong(shared.sentence);
            out.writeInt(shared.first);
            out.writeInt(shared.frequency);
        }

        @Override
        public SharedSentence read(DataInput in) throws IOException {
            return new SharedSentence(in.readInt(), in.readLong(), in.readInt(), in.readInt());
        }

        @Override
        public int size(SharedSentence shared) {
            return OBJECT;
        }
    }
}
