package org.gongkai.report.survey.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.model.measure.MeasureSeries.Point;

/**
 * One measure of one body: years from left to right, values from zero up; no line over a break or a year without value.
 */
final class SeriesPanel {

    static final int WIDTH = 260;
    static final int HEIGHT = 150;

    private static final int LEFT = 18;
    private static final int RIGHT = 236;
    private static final int TOP = 40;
    private static final int BOTTOM = 118;
    private static final int RADIUS = 3;
    private static final int ABOVE = 6;
    private static final int BELOW = 14;

    private final MeasureSeries series;
    private final Locale locale;
    private final int firstYear;
    private final int lastYear;
    private final double greatest;

    SeriesPanel(MeasureSeries series, Locale locale) {
        this.series = series;
        this.locale = locale;
        List<Point> points = series.points();
        this.firstYear = points.get(0).year();
        this.lastYear = points.get(points.size() - 1).year();
        this.greatest = points.stream()
                .flatMap(point -> number(point).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    void draw(XMLStreamWriter svg) throws XMLStreamException {
        text(svg, 0, BELOW, "m", series.measure().message(locale));
        line(svg, "a", LEFT, BOTTOM, RIGHT, BOTTOM, Optional.empty());
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.points().get(i);
            if (i > 0) {
                join(series.points().get(i - 1), point, svg);
            }
            point(point, svg);
        }
    }

    private void join(Point before, Point point, XMLStreamWriter svg) throws XMLStreamException {
        if (!point.breaks().isEmpty()) {
            double x = (x(before) + x(point)) / 2;
            line(svg, "b", x, TOP, x, BOTTOM, Optional.of(reasons(point)));
            return;
        }
        Optional<Double> from = number(before);
        Optional<Double> to = number(point);
        if (from.isPresent() && to.isPresent()) {
            line(svg, "l", x(before), y(from.get()), x(point), y(to.get()), Optional.empty());
        }
    }

    private void point(Point point, XMLStreamWriter svg) throws XMLStreamException {
        text(svg, x(point), BOTTOM + BELOW, "y", String.valueOf(point.year()), "middle");
        if (point.value().isEmpty()) {
            return;
        }
        double y = y(number(point).orElseThrow());
        svg.writeEmptyElement("circle");
        svg.writeAttribute("class", "p");
        svg.writeAttribute("cx", Tenths.of(x(point)));
        svg.writeAttribute("cy", Tenths.of(y));
        svg.writeAttribute("r", String.valueOf(RADIUS));
        text(svg, x(point), y - ABOVE, "v", series.measure().text(point.value().get()), "middle");
    }

    private String reasons(Point point) {
        return point.breaks().stream().map(each -> each.message(locale)).collect(Collectors.joining("; "));
    }

    private Optional<Double> number(Point point) {
        return point.value().map(value -> series.measure().number(value).doubleValue());
    }

    private double x(Point point) {
        return firstYear == lastYear
                ? (LEFT + RIGHT) / 2.0
                : LEFT + (double) (RIGHT - LEFT) * (point.year() - firstYear) / (lastYear - firstYear);
    }

    private double y(double value) {
        return greatest <= 0 ? BOTTOM : BOTTOM - (BOTTOM - TOP) * Math.max(0, value) / greatest;
    }

    private static void line(
            XMLStreamWriter svg, String style, double x1, double y1, double x2, double y2, Optional<String> title)
            throws XMLStreamException {
        svg.writeStartElement("line");
        svg.writeAttribute("class", style);
        svg.writeAttribute("x1", Tenths.of(x1));
        svg.writeAttribute("y1", Tenths.of(y1));
        svg.writeAttribute("x2", Tenths.of(x2));
        svg.writeAttribute("y2", Tenths.of(y2));
        if (title.isPresent()) {
            svg.writeStartElement("title");
            svg.writeCharacters(title.get());
            svg.writeEndElement();
        }
        svg.writeEndElement();
    }

    static void text(XMLStreamWriter svg, double x, double y, String style, String text) throws XMLStreamException {
        text(svg, x, y, style, text, "start");
    }

    private static void text(XMLStreamWriter svg, double x, double y, String style, String text, String anchor)
            throws XMLStreamException {
        svg.writeStartElement("text");
        svg.writeAttribute("class", style);
        svg.writeAttribute("text-anchor", anchor);
        svg.writeAttribute("x", Tenths.of(x));
        svg.writeAttribute("y", Tenths.of(y));
        svg.writeCharacters(text);
        svg.writeEndElement();
    }
}
