package org.gongkai.report.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.gongkai.report.survey.table.RowText;

/**
 * Where a report stands among all.
 *
 * @param body the body's latest name; empty where it is not known
 * @param year the year reported on
 * @param source the input that it was read from
 */
record ReportKey(String body, int year, String source) implements Comparable<ReportKey> {

    private static final Comparator<ReportKey> ORDER = Comparator.comparing(ReportKey::body)
            .thenComparingInt(ReportKey::year)
            .thenComparing(ReportKey::source);

    void write(DataOutput out) throws IOException {
        RowText.write(body, out);
        out.writeInt(year);
        RowText.write(source, out);
    }

    static ReportKey read(DataInput in) throws IOException {
        return new ReportKey(RowText.read(in), in.readInt(), RowText.read(in));
    }

    @Override
    public int compareTo(ReportKey other) {
        return ORDER.compare(this, other);
    }
}
