package org.gongkai.report.survey.output;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
        Map<Integer, double[]> sorted = new HashMap<>();
        years.forEach((year, values) -> sorted.put(year, values.build().toArray()));
        sorted.values().forEach(Arrays::sort);
        return new MeasureValues(sorted);
    }

    boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** The values of a year, the least first. */
    double[] of(int year) {
        return sorted.getOrDefault(year, new double[0]);
    }
}
