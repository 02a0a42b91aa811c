package org.gongkai.report.survey.outlier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.ReportMeasure;

/**
 * Measures that are far from the body's own other years, or from those of its peers: robust z-scores. In memory are the
 * values of one measure at a time.
 */
public final class Outliers {

    /** From Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). */
    private static final double MOST_SCORE = 3.5;

    private static final int LEAST_YEARS = 3;
    private static final int LEAST_PEERS = 8;

    private final Iterable<MeasuredReport> reports;
    private final Consumer<Outlier> found;

    /**
     * Those among some reports.
     *
     * @param reports at most one a body and year, by body and year
     * @param found takes the outliers
     */
    public Outliers(Iterable<MeasuredReport> reports, Consumer<Outlier> found) {
        this.reports = reports;
        this.found = found;
    }

    /** Goes through all. */
    public void find() {
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
        TreeMap<String, DoubleStream.Builder> groups = new TreeMap<>();
        for (MeasuredReport report : reports) {
            scaled(measure, report)
                    .ifPresent(value -> groups.computeIfAbsent(report.peers(), key -> DoubleStream.builder())
                            .add(value));
        }
        Map<String, RobustScale> scales = new HashMap<>();
        while (!groups.isEmpty()) {
            Map.Entry<String, DoubleStream.Builder> group = groups.pollFirstEntry();
            scales.put(group.getKey(), RobustScale.of(group.getValue().build().toArray()));
        }
        return scales;
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
                    judge(true, measure, report, scale);
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
            judge(false, measure, report, RobustScale.of(others));
        }
    }

    private void judge(boolean isOfPeers, ReportMeasure measure, MeasuredReport report, RobustScale scale) {
        Ratio ratio = report.measure(measure).orElseThrow();
        double value = Scaled.of(measure, ratio).orElseThrow();
        double score = scale.score(value, Scaled.chance(measure, ratio, scale.median()));
        if (Math.abs(score) > MOST_SCORE) {
            found.accept(new Outlier(isOfPeers, report, measure, ratio, scale, score));
        }
    }
}
