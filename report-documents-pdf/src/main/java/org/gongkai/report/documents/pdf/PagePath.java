package org.gongkai.report.documents.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.page.Box;
import org.gongkai.report.documents.page.PageCanvas;

/** The path that a page is about to draw, as far as it is straight. */
final class PagePath {

    private static final double NEARLY = 0.5;
    /** A frame is no thicker than this. */
    private static final double FRAME = 3;

    private final PagePosition position;
    private final PageCanvas canvas;
    private final List<Subpath> subpaths = new ArrayList<>();

    /** Points in the order in which they are joined; after a curve nothing more is straight. */
    private static final class Subpath {
        private final List<Point2D> points = new ArrayList<>();
        private boolean closed;
        private boolean curved;
    }

    PagePath(PagePosition position, PageCanvas canvas) {
        this.position = position;
        this.canvas = canvas;
    }

    void moveTo(Point2D point) {
        Subpath subpath = new Subpath();
        subpath.points.add(point);
        subpaths.add(subpath);
    }

    void lineTo(Point2D point) {
        open(point).points.add(point);
    }

    /** A curve is drawn as no line; where it ends counts. */
    void curveTo(Point2D point) {
        Subpath subpath = open(point);
        subpath.curved = true;
        subpath.points.add(point);
    }

    private Subpath open(Point2D point) {
        if (subpaths.isEmpty()) {
            moveTo(point);
        }
        Subpath last = subpaths.get(subpaths.size() - 1);
        if (last.closed) {
            moveTo(last.points.get(0));
        }
        return subpaths.get(subpaths.size() - 1);
    }

    void close() {
        if (!subpaths.isEmpty()) {
            subpaths.get(subpaths.size() - 1).closed = true;
        }
    }

    Point2D current() {
        if (subpaths.isEmpty()) {
            return new Point2D.Float();
        }
        List<Point2D> points = subpaths.get(subpaths.size() - 1).points;
        return points.get(points.size() - 1);
    }

    void clear() {
        subpaths.clear();
    }

    /** What the path encloses, in the units of the file. */
    Optional<Rectangle2D> bounds() {
        Rectangle2D bounds = null;
        for (Subpath subpath : subpaths) {
            for (Point2D point : subpath.points) {
                if (bounds == null) {
                    bounds = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
                } else {
                    bounds.add(point);
                }
            }
        }
        return Optional.ofNullable(bounds);
    }

    void stroke() {
        for (Subpath subpath : subpaths) {
            List<Point2D> points = subpath.points;
            for (int i = 1; i < points.size() && !subpath.curved; i++) {
                line(points.get(i - 1), points.get(i));
            }
            if (subpath.closed && !subpath.curved) {
                line(points.get(points.size() - 1), points.get(0));
            }
        }
    }

    private void line(Point2D a, Point2D b) {
        Point2D from = position.of(a);
        Point2D to = position.of(b);
        canvas.line(from.getX(), from.getY(), to.getX(), to.getY());
    }

    /** Fills what is rectangular; one inside another is a frame, and covers nothing inside. */
    void fill(boolean opaque, double lightness) {
        List<Box> boxes = new ArrayList<>();
        for (Subpath subpath : subpaths) {
            box(subpath).ifPresent(boxes::add);
        }
        if (boxes.size() == 2 && isFrame(boxes.get(0), boxes.get(1))) {
            frame(boxes.get(0), boxes.get(1), lightness);
        } else if (boxes.size() == 2 && isFrame(boxes.get(1), boxes.get(0))) {
            frame(boxes.get(1), boxes.get(0), lightness);
        } else {
            boxes.forEach(box -> canvas.fill(box, opaque, lightness));
        }
    }

    private Optional<Box> box(Subpath subpath) {
        List<Point2D> points = new ArrayList<>();
        subpath.points.forEach(point -> points.add(position.of(point)));
        if (points.size() == 5 && points.get(0).distance(points.get(4)) < NEARLY) {
            points.remove(4);
        }
        if (subpath.curved || points.size() != 4) {
            return Optional.empty();
        }
        for (int i = 0; i < 4; i++) {
            Point2D a = points.get(i);
            Point2D b = points.get((i + 1) % 4);
            if (Math.abs(a.getX() - b.getX()) > NEARLY && Math.abs(a.getY() - b.getY()) > NEARLY) {
                return Optional.empty();
            }
        }
        Point2D a = points.get(0);
        Point2D c = points.get(2);
        return Optional.of(Box.of(a.getX(), a.getY(), c.getX(), c.getY()));
    }

    private static boolean isFrame(Box outer, Box inner) {
        return outer.left() <= inner.left()
                && outer.right() >= inner.right()
                && outer.top() <= inner.top()
                && outer.bottom() >= inner.bottom();
    }

    /** The sides of a frame as far as they are lines. */
    private void frame(Box outer, Box inner, double lightness) {
        side(new Box(outer.left(), outer.top(), inner.left(), outer.bottom()), inner.left() - outer.left(), lightness);
        side(
                new Box(inner.right(), outer.top(), outer.right(), outer.bottom()),
                outer.right() - inner.right(),
                lightness);
        side(new Box(outer.left(), outer.top(), outer.right(), inner.top()), inner.top() - outer.top(), lightness);
        side(
                new Box(outer.left(), inner.bottom(), outer.right(), outer.bottom()),
                outer.bottom() - inner.bottom(),
                lightness);
    }

    private void side(Box box, double thickness, double lightness) {
        if (thickness > 0 && thickness <= FRAME) {
            canvas.fill(box, false, lightness);
        }
    }
}
