package org.gongkai.report.survey.outlier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.survey.table.RowFormat;
import org.gongkai.report.survey.table.RowText;

/**
 * The measures of a body's only report for a year.
 *
 * @param body the body's latest name
 * @param year the year reported on
 * @param edition the code of the form's edition
 * @param peers the same for the bodies that it is compared with: those of one kind and level in one year
 * @param measures the measures, packed
 */
public record MeasuredReport(String body, int year, String edition, String peers, long[] measures) {

    Optional<Ratio> measure(ReportMeasure measure) {
        return PackedMeasures.get(measures, measure);
    }

    /** Measures as rows. */
    public static final class Format implements RowFormat<MeasuredReport> {

        private static final int OBJECTS = 300;

        @Override
        public void write(MeasuredReport report, DataOutput out) throws IOException {
            RowText.write(report.body, out);
            out.writeInt(report.year);
            RowText.write(report.edition, out);
            RowText.write(report.peers, out);
            PackedMeasures.write(report.measures, out);
        }

        @Override
        public MeasuredReport read(DataInput in) throws IOException {
            return new MeasuredReport(
                    RowText.read(in), in.readInt(), RowText.read(in), RowText.read(in), PackedMeasures.read(in));
        }

        @Override
        public int size(MeasuredReport report) {
            return OBJECTS + RowText.size(report.body) + RowText.size(report.peers);
        }
    }
}
