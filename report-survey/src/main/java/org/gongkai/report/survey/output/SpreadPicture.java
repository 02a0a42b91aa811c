package org.gongkai.report.survey.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.measure.ReportMeasure;

/**
 * How a measure is spread over the bodies: for each year a bar from the first to the third quarter with the median on
 * it, and how many bodies of the last year have about which value. The largest hundredth is cut off.
 */
final class SpreadPicture {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 150;
    private static final int TOP = 46;
    private static final int BOTTOM = 120;
    private static final int BELOW = 16;
    private static final int HALF = 190;
    private static final int RIGHT = 210;
    private static final int BINS = 12;
    private static final double BIN_WIDTH = (WIDTH - RIGHT) / (double) BINS;
    private static final double MOST = 0.99;
    private static final double MEDIAN = 0.5;
    private static final double FIRST = 0.25;
    private static final double THIRD = 0.75;

    private final ReportMeasure measure;
    private final List<Integer> years;
    private final MeasureValues values;
    private final Locale locale;
    private final double greatest;

    /**
     * The picture of a measure.
     *
     * @param years all years of the survey
     */
    SpreadPicture(ReportMeasure measure, List<Integer> years, MeasureValues values, Locale locale) {
        this.measure = measure;
        this.years = years;
        this.values = values;
        this.locale = locale;
        double most = years.stream()
                .mapToDouble(year -> quantile(values.of(year), MOST))
                .max()
                .orElse(0);
        this.greatest = most > 0 ? most : 1;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    void write(XmlOut html) throws XMLStreamException {
        html.element(
                "svg",
                () -> {
                    text(html, 0, BELOW, "start", measure.message(locale));
                    for (int i = 0; i < years.size(); i++) {
                        year(i, html);
                    }
                    if (!years.isEmpty()) {
                        bins(values.of(years.get(years.size() - 1)), html);
                    }
                },
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "width",
                String.valueOf(WIDTH),
                "height",
                String.valueOf(HEIGHT),
                "role",
                "img",
                "aria-label",
                measure.message(locale));
    }

    private void year(int index, XmlOut html) throws XMLStreamException {
        double[] sorted = values.of(years.get(index));
        double x = HALF * (index + MEDIAN) / years.size();
        double high = y(quantile(sorted, THIRD));
        double median = quantile(sorted, MEDIAN);
        bar(html, x - 4, high, 8, Math.max(1, y(quantile(sorted, FIRST)) - high), "");
        html.empty("circle", "class", "p", "cx", Tenths.of(x), "cy", Tenths.of(y(median)), "r", "4");
        text(html, x, y(median) - 6, "middle", plain(median));
        text(html, x, BOTTOM + BELOW, "middle", String.valueOf(years.get(index)));
    }

    private void bins(double[] sorted, XmlOut html) throws XMLStreamException {
        int[] counts = new int[BINS];
        DoubleStream.of(sorted).forEach(value -> {
            int bin = (int) (Math.max(0, value) / greatest * BINS);
            counts[Math.min(BINS - 1, bin)]++;
        });
        int most = Math.max(1, java.util.Arrays.stream(counts).max().orElse(1));
        for (int i = 0; i < BINS; i++) {
            double height = (BOTTOM - TOP) * (double) counts[i] / most;
            bar(html, RIGHT + i * BIN_WIDTH, BOTTOM - height, BIN_WIDTH - 1, height, String.valueOf(counts[i]));
        }
        text(html, RIGHT, BOTTOM + BELOW, "start", "0");
        text(html, WIDTH, BOTTOM + BELOW, "end", plain(greatest));
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * Math.min(1, Math.max(0, value) / greatest);
    }

    private static void bar(XmlOut html, double x, double y, double width, double height, String title)
            throws XMLStreamException {
        html.element(
                "rect",
                () -> html.element("title", title),
                "fill",
                "#9db9dc",
                "x",
                Tenths.of(x),
                "y",
                Tenths.of(y),
                "width",
                Tenths.of(width),
                "height",
                Tenths.of(height));
    }

    private static void text(XmlOut html, double x, double y, String anchor, String text) throws XMLStreamException {
        html.element("text", text, "x", Tenths.of(x), "y", Tenths.of(y), "text-anchor", anchor);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : Tenths.of(value);
    }
}
