package org.gongkai.report.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.page.Box;
import org.gongkai.report.documents.page.PageCanvas;
import org.jspecify.annotations.Nullable;

/** Draws the content of a page or a template: texts and paths, in the order in which they stand. */
final class OfdContent {

    private static final double[] AS_IT_IS = {1, 0, 0, 1, 0, 0};
    private static final double LIGHT = 255;

    private final PageCanvas canvas;
    private final OfdBox area;

    OfdContent(PageCanvas canvas, OfdBox area) {
        this.canvas = canvas;
        this.area = area;
    }

    /** An object while it is read: where it is, and how it is drawn. */
    private static final class Drawn {
        private OfdBox boundary = new OfdBox(0, 0, 0, 0);
        private double[] turn = AS_IT_IS;
        private boolean seen = true;
        private boolean fill;
        private boolean stroke;
        private double fillLightness;
        private double strokeLightness;
        private boolean opaque = true;
    }

    /** Draws what is inside the element. */
    void draw(XmlCursor xml) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "Layer", "PageBlock" -> draw(xml);
                case "TextObject" -> text(xml);
                case "PathObject" -> path(xml);
                case "ImageObject" -> {
                    Drawn image = drawn(xml, true, false);
                    if (image.seen) {
                        canvas.image(box(image), false);
                    }
                }
                default -> {}
            }
        }
    }

    private static Drawn drawn(XmlCursor xml, boolean fill, boolean stroke) {
        Drawn drawn = new Drawn();
        drawn.boundary = OfdBox.parse(String.valueOf(xml.attribute("Boundary"))).orElse(drawn.boundary);
        double[] turn = OfdNumbers.parse(xml.attribute("CTM"));
        drawn.turn = turn.length == 6 ? turn : AS_IT_IS;
        double alpha = Optional.ofNullable(xml.attribute("Alpha"))
                .map(OfdNumbers::number)
                .orElse(LIGHT);
        drawn.seen = !"false".equals(xml.attribute("Visible")) && alpha > 0.05 * LIGHT;
        drawn.opaque = alpha > 0.9 * LIGHT;
        drawn.fill = isOn(xml.attribute("Fill"), fill);
        drawn.stroke = isOn(xml.attribute("Stroke"), stroke);
        return drawn;
    }

    private static boolean isOn(@Nullable String value, boolean otherwise) {
        return value == null ? otherwise : value.equals("true");
    }

    /** How light a colour is, near enough to tell white; what is not known is dark. */
    private static double lightness(XmlCursor xml) {
        double[] parts = OfdNumbers.parse(xml.attribute("Value"));
        double lightness = parts.length == 0 || parts.length == 4 ? 0 : LIGHT;
        for (double part : parts) {
            lightness = Math.min(lightness, part);
        }
        return lightness / LIGHT;
    }

    private Box box(Drawn drawn) {
        double left = OfdBox.points(drawn.boundary.x() - area.x());
        double top = OfdBox.points(drawn.boundary.y() - area.y());
        return new Box(
                left, top, left + OfdBox.points(drawn.boundary.width()), top + OfdBox.points(drawn.boundary.height()));
    }

    private double x(Drawn drawn, double x, double y) {
        return OfdBox.points(drawn.turn[0] * x + drawn.turn[2] * y + drawn.turn[4] + drawn.boundary.x() - area.x());
    }

    private double y(Drawn drawn, double x, double y) {
        return OfdBox.points(drawn.turn[1] * x + drawn.turn[3] * y + drawn.turn[5] + drawn.boundary.y() - area.y());
    }

    private void text(XmlCursor xml) {
        double size = Optional.ofNullable(xml.attribute("Size"))
                .map(OfdNumbers::number)
                .orElse(0.0);
        double stretch = Optional.ofNullable(xml.attribute("HScale"))
                .map(OfdNumbers::number)
                .orElse(1.0);
        boolean level = isLevel(xml.attribute("ReadDirection")) && isLevel(xml.attribute("CharDirection"));
        Drawn drawn = drawn(xml, true, false);
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("FillColor")) {
                drawn.fillLightness = lightness(xml);
            } else if (xml.name().equals("TextCode")) {
                code(xml, drawn, size, stretch, level);
            }
        }
    }

    private static boolean isLevel(@Nullable String direction) {
        return direction == null || direction.equals("0");
    }

    private void code(XmlCursor xml, Drawn drawn, double size, double stretch, boolean level) {
        double x =
                Optional.ofNullable(xml.attribute("X")).map(OfdNumbers::number).orElse(0.0);
        double y =
                Optional.ofNullable(xml.attribute("Y")).map(OfdNumbers::number).orElse(0.0);
        List<Double> right = OfdNumbers.distances(xml.attribute("DeltaX"));
        List<Double> down = OfdNumbers.distances(xml.attribute("DeltaY"));
        int[] signs = xml.text().codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            double width = size * stretch * (signs[i] < 0x80 ? 0.5 : 1);
            double left = x(drawn, x, y);
            double baseline = y(drawn, x, y);
            double end = x(drawn, x + width, y);
            boolean upright = level && end > left && Math.abs(y(drawn, x + width, y) - baseline) < 0.1 * (end - left);
            double height = Math.hypot(drawn.turn[2], drawn.turn[3]) * OfdBox.points(size);
            boolean seen = drawn.seen && (drawn.fill || drawn.stroke) && height > 0.5;
            canvas.glyph(Character.toString(signs[i]), left, end, baseline, height, upright, seen, drawn.fillLightness);
            // Where no distance is given, a sign follows the one before.
            x += i < right.size() ? right.get(i) : down.isEmpty() ? width : 0;
            y += i < down.size() ? down.get(i) : 0;
        }
    }

    private void path(XmlCursor xml) {
        Drawn drawn = drawn(xml, false, true);
        String data = "";
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "FillColor" -> drawn.fillLightness = lightness(xml);
                case "StrokeColor" -> drawn.strokeLightness = lightness(xml);
                case "AbbreviatedData" -> data = xml.text();
                default -> {}
            }
        }
        if (drawn.seen) {
            path(drawn, OfdNumbers.words(data));
        }
    }

    /** Straight lines; a curve is none of a table. */
    private void path(Drawn drawn, String[] words) {
        List<double[]> points = new ArrayList<>();
        boolean curved = false;
        int i = 0;
        while (i < words.length) {
            String order = words[i++];
            int numbers = switch (order) {
                case "S", "M", "L" -> 2;
                case "Q" -> 4;
                case "B" -> 6;
                case "A" -> 7;
                default -> 0;
            };
            if (i + numbers > words.length) {
                break;
            }
            if (order.equals("S") || order.equals("M")) {
                finish(drawn, points, curved);
                curved = false;
            }
            if (numbers > 0) {
                double px = OfdNumbers.number(words[i + numbers - 2]);
                double py = OfdNumbers.number(words[i + numbers - 1]);
                points.add(new double[] {x(drawn, px, py), y(drawn, px, py)});
                curved |= numbers > 2;
            } else if (order.equals("C") && !points.isEmpty()) {
                points.add(points.get(0));
            }
            i += numbers;
        }
        finish(drawn, points, curved);
    }

    private void finish(Drawn drawn, List<double[]> points, boolean curved) {
        if (!curved && drawn.fill) {
            rectangle(points).ifPresent(box -> canvas.fill(box, drawn.opaque, drawn.fillLightness));
        }
        for (int i = 1; i < points.size() && !curved && drawn.stroke && drawn.strokeLightness < 0.95; i++) {
            double[] from = points.get(i - 1);
            double[] to = points.get(i);
            canvas.line(from[0], from[1], to[0], to[1]);
        }
        points.clear();
    }

    private static Optional<Box> rectangle(List<double[]> points) {
        if (points.size() < 4 || points.size() > 5) {
            return Optional.empty();
        }
        double[] a = points.get(0);
        double[] c = points.get(2);
        for (double[] point : points) {
            boolean corner = (Math.abs(point[0] - a[0]) < 0.5 || Math.abs(point[0] - c[0]) < 0.5)
                    && (Math.abs(point[1] - a[1]) < 0.5 || Math.abs(point[1] - c[1]) < 0.5);
            if (!corner) {
                return Optional.empty();
            }
        }
        return Optional.of(Box.of(a[0], a[1], c[0], c[1]));
    }
}
