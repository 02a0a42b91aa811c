package org.gongkai.report.survey.outlier;

import java.util.Locale;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.ReportMeasure;

/**
 * A measure that is far from what is usual.
 *
 * @param isOfPeers whether it is unlike those of its peers, or else unlike the body's own other years
 * @param report the report that states it
 * @param measure the measure
 * @param value what the report states
 * @param usual where the others are
 * @param score how many deviations it is away
 */
public record Outlier(
        boolean isOfPeers, MeasuredReport report, ReportMeasure measure, Ratio value, RobustScale usual, double score) {

    /** The value; where it is a rate, with numerator and denominator. */
    public String valueText() {
        return measure.isRate() ? measure.text(value) + " (" + value + ")" : measure.text(value);
    }

    /** The median of the others. */
    public String medianText() {
        return Scaled.text(measure, usual.median());
    }

    /** The score with its sign, {@code +4.2}. */
    public String scoreText() {
        return String.format(Locale.ROOT, "%+.1f", score);
    }
}
