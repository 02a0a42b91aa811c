package org.gongkai.report.documents.page;

import java.util.Set;

/** A sign that a page draws. */
final class Glyph {

    /** What stands for a sign that nobody knows. */
    static final String UNKNOWN = "\ufffd";

    private static final Set<String> DASHES = Set.of("-", "－", "—", "–", "/", "／");

    final String text;
    final double left;
    final double right;
    final double baseline;
    final double size;
    final boolean upright;
    /** Whether nobody sees it, for something lies over it, it is cut away, or it has the colour of its ground. */
    final boolean hidden;
    /** Whether it is sure what it is and where it belongs. */
    private boolean doubtful;

    Glyph(String text, double left, double right, double baseline, double size, boolean upright, boolean hidden) {
        this.text = text;
        this.left = left;
        this.right = right;
        this.baseline = baseline;
        this.size = size;
        this.upright = upright;
        this.hidden = hidden;
        this.doubtful = text.isEmpty() || text.equals(UNKNOWN);
    }

    double centreX() {
        return (left + right) / 2;
    }

    /** The middle of a digit. */
    double centreY() {
        return baseline - 0.35 * size;
    }

    double width() {
        return right - left;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isDigit() {
        return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
    }

    /** Whether it may be all that a cell shows: a digit, or a dash for none. */
    boolean isOfFigure() {
        return isDigit() || DASHES.contains(text);
    }

    boolean isDoubtful() {
        return doubtful;
    }

    void doubt() {
        doubtful = true;
    }

    /** Whether another sign is drawn on the same line right behind this one, so that both are one word. */
    boolean isFollowedBy(Glyph next) {
        double gap = next.left - right;
        return Math.abs(next.baseline - baseline) < 0.1 * size && gap > -0.3 * size && gap < 0.12 * size;
    }

    @Override
    public String toString() {
        return text + "@" + Math.round(left) + "," + Math.round(baseline);
    }
}
