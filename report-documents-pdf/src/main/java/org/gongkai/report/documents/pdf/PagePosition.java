package org.gongkai.report.documents.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.report.documents.page.Box;

/**
 * From where PDF counts, upwards from a corner of the paper, to where a reader looks, downwards from the upper left
 * corner of the page as it is turned.
 */
final class PagePosition {

    private final PDRectangle paper;
    private final int rotation;

    private PagePosition(PDRectangle paper, int rotation) {
        this.paper = paper;
        this.rotation = rotation;
    }

    static PagePosition of(PDPage page) {
        return new PagePosition(page.getCropBox(), page.getRotation());
    }

    private boolean isTurned() {
        return rotation == 90 || rotation == 270;
    }

    double width() {
        return isTurned() ? paper.getHeight() : paper.getWidth();
    }

    double height() {
        return isTurned() ? paper.getWidth() : paper.getHeight();
    }

    Point2D of(double x, double y) {
        return switch (rotation) {
            case 90 -> new Point2D.Double(y - paper.getLowerLeftY(), x - paper.getLowerLeftX());
            case 180 -> new Point2D.Double(paper.getUpperRightX() - x, y - paper.getLowerLeftY());
            case 270 -> new Point2D.Double(paper.getUpperRightY() - y, paper.getUpperRightX() - x);
            default -> new Point2D.Double(x - paper.getLowerLeftX(), paper.getUpperRightY() - y);
        };
    }

    Point2D of(Point2D point) {
        return of(point.getX(), point.getY());
    }

    /** Back: where PDF counts a point of the page as a reader sees it. */
    Point2D back(double x, double y) {
        return switch (rotation) {
            case 90 -> new Point2D.Double(y + paper.getLowerLeftX(), x + paper.getLowerLeftY());
            case 180 -> new Point2D.Double(paper.getUpperRightX() - x, y + paper.getLowerLeftY());
            case 270 -> new Point2D.Double(paper.getUpperRightX() - y, paper.getUpperRightY() - x);
            default -> new Point2D.Double(x + paper.getLowerLeftX(), paper.getUpperRightY() - y);
        };
    }

    Box box(Point2D a, Point2D b) {
        Point2D from = of(a);
        Point2D to = of(b);
        return Box.of(from.getX(), from.getY(), to.getX(), to.getY());
    }
}
