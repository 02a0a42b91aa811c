package org.gongkai.report.io.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.model.measure.SeriesBreak;

/** The years of series as rows. */
public final class SeriesRows {

    private static final List<String> COLUMNS =
            List.of("agency", "year", "edition", "measure", "numerator", "denominator", "value", "breaks");

    private SeriesRows() {}

    /** The header. */
    public static String header() {
        StringBuilder text = new StringBuilder();
        CsvText.row(COLUMNS, text);
        return text.toString();
    }

    /** A row for each year. */
    public static String rows(MeasureSeries series) {
        StringBuilder text = new StringBuilder();
        series.points().forEach(point -> CsvText.row(row(series.measure(), point), text));
        return text.toString();
    }

    private static List<String> row(ReportMeasure measure, MeasureSeries.Point point) {
        return List.of(
                SpreadsheetText.neutral(point.body()),
                Integer.toString(point.year()),
                point.edition(),
                measure.code(),
                point.value().map(Ratio::numerator).map(String::valueOf).orElse(""),
                point.value()
                        .filter(any -> measure.isRate())
                        .map(Ratio::denominator)
                        .map(String::valueOf)
                        .orElse(""),
                point.value()
                        .map(value -> measure.number(value).toPlainString())
                        .orElse(""),
                point.breaks().stream().map(SeriesBreak::code).collect(Collectors.joining(" ")));
    }
}
