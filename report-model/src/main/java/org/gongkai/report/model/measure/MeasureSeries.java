package org.gongkai.report.model.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one body over the years, with the breaks that a comparison must mind.
 *
 * <pre>{@code
 * MeasureSeries refusals = MeasureSeries.of(ReportMeasure.REFUSAL_RATE, reportsOfTheBody);
 * refusals.points().forEach(point -> System.out.println(point.year() + " " + point.value()));
 * }</pre>
 *
 * @param measure what is measured
 * @param points the years that have a report, the first first
 * @since 0.1.0
 */
public record MeasureSeries(ReportMeasure measure, List<Point> points) implements ReportValue {

    private static final long serialVersionUID = 1;

    /** Copies the points. */
    public MeasureSeries {
        points = List.copyOf(points);
    }

    /**
     * A year of a series.
     *
     * @param year the year reported on
     * @param body the name under which the body reported
     * @param edition the code of the form's edition
     * @param value what the report states; absent, not zero, where it states no such number
     * @param breaks why the value is not simply compared with the one before; empty for the first
     */
    public record Point(int year, String body, String edition, Optional<Ratio> value, List<SeriesBreak> breaks)
            implements ReportValue {

        private static final long serialVersionUID = 1;

        /** Copies the breaks. */
        public Point {
            breaks = List.copyOf(breaks);
        }

        /** An Optional is not serialisable. */
        private Object writeReplace() {
            return new Serialised(year, body, edition, value.orElse(null), breaks);
        }

        private record Serialised(
                int year,
                String body,
                String edition,
                @Nullable Ratio value,
                List<SeriesBreak> breaks) implements Serializable {

            private static final long serialVersionUID = 1;

            private Object readResolve() {
                return new Point(year, body, edition, Optional.ofNullable(value), breaks);
            }
        }
    }

    /**
     * The series of a body's reports, in any order. That they are one body's is for the caller to know: a body may have
     * been renamed between them, which is then a break.
     *
     * @throws IllegalArgumentException where two reports are of one year, naming it
     */
    public static MeasureSeries of(ReportMeasure measure, Collection<DisclosureReport> reports) {
        List<DisclosureReport> sorted = reports.stream()
                .sorted(Comparator.comparingInt(DisclosureReport::year))
                .toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            List<SeriesBreak> breaks = i == 0 ? List.of() : breaks(sorted.get(i - 1), sorted.get(i));
            points.add(point(measure, sorted.get(i), breaks));
        }
        return new MeasureSeries(measure, points);
    }

    private static List<SeriesBreak> breaks(DisclosureReport before, DisclosureReport report) {
        if (before.year() == report.year()) {
            throw new IllegalArgumentException("two reports for " + report.year() + ": " + before + ", " + report);
        }
        return SeriesBreak.between(before, report).toList();
    }

    private static Point point(ReportMeasure measure, DisclosureReport report, List<SeriesBreak> breaks) {
        return new Point(report.year(), report.agency().name(), report.edition().code(), measure.of(report), breaks);
    }
}
