package org.gongkai.report.documents.page;

/**
 * A part of a page.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Box(double left, double top, double right, double bottom) {

    /** A box with its corners in whatever order. */
    public static Box of(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** How wide it is. */
    public double width() {
        return right - left;
    }

    /** How high it is. */
    public double height() {
        return bottom - top;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean contains(Box other) {
        return left <= other.left + 1 && top <= other.top + 1 && right >= other.right - 1 && bottom >= other.bottom - 1;
    }
}
