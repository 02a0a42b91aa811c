package org.gongkai.report.survey.outlier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.ReportMeasure;

/** The measures of a report, numerator and denominator after each other; a denominator of zero is none. */
public final class PackedMeasures {

    private static final ReportMeasure[] MEASURES = ReportMeasure.values();

    private PackedMeasures() {}

    /** Those of a report. */
    public static long[] of(DisclosureReport report) {
        long[] numbers = new long[2 * MEASURES.length];
        for (ReportMeasure measure : MEASURES) {
            measure.of(report).ifPresent(ratio -> {
                numbers[2 * measure.ordinal()] = ratio.numerator();
                numbers[2 * measure.ordinal() + 1] = ratio.denominator();
            });
        }
        return numbers;
    }

    /** Writes them. */
    public static void write(long[] numbers, DataOutput out) throws IOException {
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    /** Reads them. */
    public static long[] read(DataInput in) throws IOException {
        long[] numbers = new long[2 * MEASURES.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }

    /** One of them. */
    public static Optional<Ratio> get(long[] numbers, ReportMeasure measure) {
        long denominator = numbers[2 * measure.ordinal() + 1];
        return denominator == 0
                ? Optional.empty()
                : Optional.of(new Ratio(numbers[2 * measure.ordinal()], denominator));
    }
}
