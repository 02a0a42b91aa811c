package org.gongkai.report.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.ReportMeasure;

/** Measures that are far from the body's own other years, or from those of its peers: robust z-scores. */
final class Outliers {

    /** From Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). */
    private static final double MOST_SCORE = 3.5;

    private static final int LEAST_YEARS = 3;
    private static final int LEAST_PEERS = 8;

    private final Collection<List<SurveyedReport>> bodies;
    private final List<SurveyNotice> notices = new ArrayList<>();

    private Outliers(Collection<List<SurveyedReport>> bodies) {
        this.bodies = bodies;
    }

    /**
     * The outliers.
     *
     * @param bodies the reports of each body, one a year
     */
    static List<SurveyNotice> of(Collection<List<SurveyedReport>> bodies) {
        Outliers outliers = new Outliers(bodies);
        for (ReportMeasure measure : ReportMeasure.values()) {
            outliers.peers(measure);
            bodies.forEach(own -> outliers.years(measure, own));
        }
        return outliers.notices;
    }

    private void peers(ReportMeasure measure) {
        Map<String, List<SurveyedReport>> groups = new TreeMap<>();
        for (List<SurveyedReport> own : bodies) {
            for (SurveyedReport report : own) {
                if (Scaled.of(measure, report).isPresent()) {
                    groups.computeIfAbsent(peersOf(report), key -> new ArrayList<>())
                            .add(report);
                }
            }
        }
        for (List<SurveyedReport> group : groups.values()) {
            if (group.size() > LEAST_PEERS) {
                RobustScale scale = scale(measure, group);
                group.forEach(each -> judge(SurveyNotice.Kind.UNLIKE_PEERS, measure, each, scale));
            }
        }
    }

    /** Bodies of one kind and level in one year. */
    private static String peersOf(SurveyedReport report) {
        return report.year() + " " + report.agency().level() + " "
                + report.agency().kind();
    }

    private void years(ReportMeasure measure, List<SurveyedReport> own) {
        for (SurveyedReport report : own) {
            List<SurveyedReport> others = own.stream()
                    .filter(other -> other != report
                            && other.edition().equals(report.edition())
                            && Scaled.of(measure, other).isPresent())
                    .toList();
            if (others.size() >= LEAST_YEARS && Scaled.of(measure, report).isPresent()) {
                judge(SurveyNotice.Kind.UNLIKE_OWN_YEARS, measure, report, scale(measure, others));
            }
        }
    }

    private static RobustScale scale(ReportMeasure measure, List<SurveyedReport> reports) {
        return RobustScale.of(reports.stream()
                .flatMap(report -> Scaled.of(measure, report).stream())
                .mapToDouble(Double::doubleValue)
                .toArray());
    }

    private void judge(SurveyNotice.Kind kind, ReportMeasure measure, SurveyedReport report, RobustScale scale) {
        Ratio ratio = report.measure(measure).orElseThrow();
        double value = Scaled.of(measure, report).orElseThrow();
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
