package org.gongkai.report.cli.trend;

import java.util.Collection;
import java.util.stream.Collectors;
import org.gongkai.report.cli.terminal.PaddedText;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.cli.terminal.Terminal.Paint;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.model.measure.MeasureSeries.Point;

/** Trends as tables, a column a year; a bar between two years is a break, which is named below. */
final class TrendText {

    private static final int LABEL_WIDTH = 28;
    private static final int VALUE_WIDTH = 10;
    private static final String BLANK = "·";

    private final Terminal terminal;

    TrendText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Collection<BodyTrend> trends) {
        trends.forEach(this::print);
    }

    private void print(BodyTrend trend) {
        terminal.line(terminal.paint(Paint.STRONG, trend.name()));
        terminal.line(terminal.paint(Paint.FAINT, years(trend)));
        trend.series().forEach(series -> terminal.line(values(series)));
        trend.years().stream().filter(point -> !point.breaks().isEmpty()).forEach(this::explain);
        terminal.line();
    }

    private static String years(BodyTrend trend) {
        return row(
                "",
                trend.years().stream()
                        .map(point -> cell(point, String.valueOf(point.year())))
                        .collect(Collectors.joining()));
    }

    private String values(MeasureSeries series) {
        return row(
                series.measure().message(terminal.locale()),
                series.points().stream()
                        .map(point -> cell(
                                point, point.value().map(series.measure()::text).orElse(BLANK)))
                        .collect(Collectors.joining()));
    }

    private static String row(String label, String cells) {
        return PaddedText.left(label, LABEL_WIDTH) + cells;
    }

    private static String cell(Point point, String text) {
        return (point.breaks().isEmpty() ? " " : "|") + PaddedText.right(text, VALUE_WIDTH);
    }

    private void explain(Point point) {
        String reasons = point.breaks().stream()
                .map(each -> each.message(terminal.locale()))
                .collect(Collectors.joining(terminal.text("trend.and")));
        terminal.line(
                "  ",
                terminal.paint(Paint.WARNING, terminal.text("trend.break", String.valueOf(point.year()), reasons)));
    }
}
