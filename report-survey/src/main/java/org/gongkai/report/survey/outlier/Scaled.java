package org.gongkai.report.survey.outlier;

import java.util.Optional;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.ReportMeasure;

/** A measure on the scale on which it is compared: shares as they are, counts by their logarithm. */
final class Scaled {

    /** A share of fewer says nothing. */
    static final int LEAST_DENOMINATOR = 20;

    private Scaled() {}

    static Optional<Double> of(ReportMeasure measure, Ratio ratio) {
        if (measure.isRate()) {
            return ratio.denominator() < LEAST_DENOMINATOR ? Optional.empty() : Optional.of(ratio.doubleValue());
        }
        return ratio.numerator() < 0 ? Optional.empty() : Optional.of(Math.log1p(ratio.numerator()));
    }

    /** The deviation that chance alone gives: that of a share of so many, and that of a count. */
    static double chance(ReportMeasure measure, Ratio ratio, double median) {
        if (!measure.isRate()) {
            return 1 / Math.sqrt(1 + Math.max(0, Math.expm1(median)));
        }
        double one = 1.0 / ratio.denominator();
        double share = Math.min(1 - one, Math.max(one, median));
        return Math.sqrt(share * (1 - share) / ratio.denominator());
    }

    /** The inverse of the scale, for people: a count, or a number in the measure's unit. */
    static String text(ReportMeasure measure, double scaled) {
        return measure.isRate()
                ? measure.text(new Ratio(Math.round(scaled * MILLION), MILLION))
                : String.valueOf(Math.round(Math.expm1(scaled)));
    }

    private static final long MILLION = 1_000_000;
}
