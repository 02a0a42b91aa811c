package org.gongkai.report.survey.output;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyedReport;

/** What the reports of each year state of one measure. */
final class MeasureValues {

    private final Map<Integer, double[]> sorted;

    private MeasureValues(Map<Integer, double[]> sorted) {
        this.sorted = sorted;
    }

    static MeasureValues of(ReportMeasure measure, Survey survey) {
        Map<Integer, DoubleStream.Builder> years = new HashMap<>();
        for (SurveyedReport report : survey.reports()) {
            report.measure(measure)
                    .map(value -> measure.number(value).doubleValue())
                    .ifPresent(value -> years.computeIfAbsent(report.year(), year -> DoubleStream.builder())
                            .add(value));
        }
        return new MeasureValues(years.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        year -> year.getValue().build().sorted().toArray())));
    }

    boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** The values of a year, the least first. */
    double[] of(int year) {
        return sorted.getOrDefault(year, new double[0]);
    }
}
