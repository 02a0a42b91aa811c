package org.gongkai.report.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.ReportMeasure;

/**
 * Measures that are far from the body's own other years, or from those of its peers: robust z-scores. In memory are the
 * values of one measure at a time.
 */
final class Outliers {

    /** From Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). */
    private static final double MOST_SCORE = 3.5;

    private static final int LEAST_YEARS = 3;
    private static final int LEAST_PEERS = 8;

    private final Iterable<MeasuredReport> reports;
    private final NoticeWriter notices;

    /**
     * Those among some reports.
     *
     * @param reports at most one a body and year, by body and year
     */
    Outliers(Iterable<MeasuredReport> reports, NoticeWriter notices) {
        this.reports = reports;
        this.notices = notices;
    }

    void add() {
        for (ReportMeasure measure : ReportMeasure.values()) {
            Map<String, RobustScale> peers = peers(measure);
            List<MeasuredReport> own = new ArrayList<>();
            for (MeasuredReport report : reports) {
                if (!own.isEmpty() && !own.get(0).body().equals(report.body())) {
                    body(measure, own, peers);
                    own.clear();
                }
                own.add(report);
            }
            body(measure, own, peers);
        }
    }

    private Map<String, RobustScale> peers(ReportMeasure measure) {
        Map<String, DoubleStream.Builder> groups = new TreeMap<>();
        for (MeasuredReport report : reports) {
            scaled(measure, report)
                    .ifPresent(value -> groups.computeIfAbsent(report.peers(), key -> DoubleStream.builder())
                            .add(value));
        }
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> RobustScale.of(group.getValue().build().toArray())));
    }

    private static Optional<Double> scaled(ReportMeasure measure, MeasuredReport report) {
        return report.measure(measure).flatMap(value -> Scaled.of(measure, value));
    }

    /** All reports of one body. */
    private void body(ReportMeasure measure, List<MeasuredReport> own, Map<String, RobustScale> peers) {
        for (MeasuredReport report : own) {
            Optional<Double> value = scaled(measure, report);
            if (value.isPresent()) {
                years(measure, report, own);
                RobustScale scale = peers.get(report.peers());
                if (scale != null && scale.size() > LEAST_PEERS) {
                    judge(SurveyNotice.Kind.UNLIKE_PEERS, measure, report, scale);
                }
            }
        }
    }

    private void years(ReportMeasure measure, MeasuredReport report, List<MeasuredReport> own) {
        double[] others = own.stream()
                .filter(other -> other != report && other.edition().equals(report.edition()))
                .flatMap(other -> scaled(measure, other).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (others.length >= LEAST_YEARS) {
            judge(SurveyNotice.Kind.UNLIKE_OWN_YEARS, measure, report, RobustScale.of(others));
        }
    }

    private void judge(SurveyNotice.Kind kind, ReportMeasure measure, MeasuredReport report, RobustScale scale) {
        Ratio ratio = report.measure(measure).orElseThrow();
        double value = Scaled.of(measure, ratio).orElseThrow();
        double score = scale.score(value, Scaled.chance(measure, ratio, scale.median()));
        if (Math.abs(score) > MOST_SCORE) {
            notices.add(SurveyNotice.of(
                    kind,
                    report.body(),
                    report.year(),
                    measure.code(),
                    measure,
                    measure.isRate() ? measure.text(ratio) + " (" + ratio + ")" : measure.text(ratio),
                    Scaled.text(measure, scale.median()),
                    String.valueOf(scale.size()),
                    String.format(Locale.ROOT, "%+.1f", score)));
        }
    }
}
