package org.gongkai.report.survey.twin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/**
 * A narrative that says the same as another one.
 *
 * @param year the year reported on
 * @param agency whose it is
 * @param other whose the other one is
 * @param number its number, in the order in which they came
 * @param otherNumber that of the other one
 * @param share the share of it, in per cent, that stands in the other one
 */
record TwinRow(int year, String agency, String other, int number, int otherNumber, int share) {

    static final Comparator<TwinRow> BY_AGENCY = Comparator.comparing(TwinRow::agency)
            .thenComparingInt(TwinRow::year)
            .thenComparing(TwinRow::byNumbers);

    /** Those of two bodies stand together, whichever is named first; in front the one that came first. */
    static final Comparator<TwinRow> BY_PAIR = Comparator.comparingInt(TwinRow::year)
            .thenComparing(TwinRow::lesser)
            .thenComparing(TwinRow::greater)
            .thenComparing(TwinRow::byNumbers);

    private static final int OBJECT = 48;

    private static int byNumbers(TwinRow one, TwinRow two) {
        int byNumber = Integer.compare(one.number, two.number);
        return byNumber == 0 ? Integer.compare(one.otherNumber, two.otherNumber) : byNumber;
    }

    private String lesser() {
        return agency.compareTo(other) < 0 ? agency : other;
    }

    private String greater() {
        return agency.compareTo(other) < 0 ? other : agency;
    }

    boolean isOfSamePair(TwinRow row) {
        return year == row.year && lesser().equals(row.lesser()) && greater().equals(row.greater());
    }

    /** Twins as rows. */
    static final class Format implements RowFormat<TwinRow> {

        @Override
        public void write(TwinRow row, DataOutput out) throws IOException {
            out.writeInt(row.year);
            RowText.write(row.agency, out);
            RowText.write(row.other, out);
            out.writeInt(row.number);
            out.writeInt(row.otherNumber);
            out.writeInt(row.share);
        }

        @Override
        public TwinRow read(DataInput in) throws IOException {
            return new TwinRow(
                    in.readInt(), RowText.read(in), RowText.read(in), in.readInt(), in.readInt(), in.readInt());
        }

        @Override
        public int size(TwinRow row) {
            return OBJECT + RowText.size(row.agency) + RowText.size(row.other);
        }
    }
}
