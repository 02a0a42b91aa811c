package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** Takes what a page draws, in the order in which it is drawn. */
public final class PageCanvas {

    private static final int GLYPHS = 200_000;
    private static final int RULINGS = 50_000;
    private static final int SHAPES = 50_000;

    /** A shape no thicker than this is a line. */
    private static final double THIN = 3.0;

    private static final double SHORTEST = 2.0;
    private static final double NEARLY = 0.5;
    private static final double LIGHT = 0.95;

    private final int number;
    private final double width;
    private final double height;
    private final DrawnCount count;
    private final List<Drawn> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private int hidden;
    private int images;
    private int order;

    /** A sign, and when it was drawn. */
    private record Drawn(Glyph glyph, double lightness, int order) {}

    /** A filled shape that covers what was drawn before it. */
    private record Shape(Box box, double lightness, int order) {}

    PageCanvas(int number, double width, double height, DrawnCount count) {
        this.count = count;
        this.number = number;
        this.width = width;
        this.height = height;
    }

    /**
     * Draws a sign.
     *
     * @param text what it is; empty where the page does not say
     * @param left where it begins
     * @param right where it ends
     * @param baseline the line that it stands on
     * @param size the size of its letters
     * @param upright whether it is read from left to right
     * @param seen whether it is drawn at all, and inside of what the page shows
     * @param lightness how light its colour is, 0 black to 1 white
     */
    public void glyph(
            String text,
            double left,
            double right,
            double baseline,
            double size,
            boolean upright,
            boolean seen,
            double lightness) {
        Limits.check(glyphs.size() + 1L, GLYPHS, LimitKind.DRAWN);
        count.glyph();
        String known = text.isEmpty() ? Glyph.UNKNOWN : text;
        boolean onPage = left < width && right > 0 && baseline > 0 && baseline - size < height;
        Glyph glyph = new Glyph(
                known, Math.min(left, right), Math.max(left, right), baseline, size, upright, !seen || !onPage);
        glyphs.add(new Drawn(glyph, lightness, order++));
    }

    /** Draws a line; one that is neither level nor upright is none of a table. */
    public void line(double x1, double y1, double x2, double y2) {
        boolean level = Math.abs(y1 - y2) <= NEARLY;
        boolean upright = Math.abs(x1 - x2) <= NEARLY;
        if (level && Math.abs(x1 - x2) >= SHORTEST) {
            add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (upright && Math.abs(y1 - y2) >= SHORTEST) {
            add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    private void add(Ruling ruling) {
        rulings.add(ruling);
        Limits.check(rulings.size(), RULINGS, LimitKind.DRAWN);
        count.shape();
    }

    /**
     * Fills a shape: a thin one is a line.
     *
     * @param opaque whether it covers what lies under it
     * @param lightness how light its colour is, 0 black to 1 white
     */
    public void fill(Box box, boolean opaque, double lightness) {
        // A white line is a gap, or the ground of something.
        if (lightness < LIGHT) {
            if (box.height() <= THIN && box.width() >= SHORTEST && box.width() > box.height()) {
                double y = (box.top() + box.bottom()) / 2;
                line(box.left(), y, box.right(), y);
            } else if (box.width() <= THIN && box.height() >= SHORTEST) {
                double x = (box.left() + box.right()) / 2;
                line(x, box.top(), x, box.bottom());
            }
        }
        if (opaque && box.height() > THIN && box.width() > THIN) {
            shapes.add(new Shape(box, lightness, order++));
            Limits.check(shapes.size(), SHAPES, LimitKind.DRAWN);
            count.shape();
        }
    }

    /** Draws a picture. */
    public void image(Box box, boolean opaque) {
        images++;
        if (opaque) {
            fill(box, true, 0);
        }
    }

    /** The page, once everything is drawn. */
    public Page finish() {
        count.coverings((long) glyphs.size() * shapes.size());
        List<Glyph> seen = new ArrayList<>(glyphs.size());
        List<Glyph> word = new ArrayList<>();
        for (Drawn drawn : glyphs) {
            Glyph glyph = isSeen(drawn) ? drawn.glyph() : hide(drawn.glyph());
            if (!word.isEmpty() && !word.get(word.size() - 1).isFollowedBy(glyph)) {
                endWord(word, seen);
            }
            word.add(glyph);
        }
        endWord(word, seen);
        return new Page(number, width, height, seen, rulings, images, hidden);
    }

    private static Glyph hide(Glyph glyph) {
        return glyph.hidden
                ? glyph
                : new Glyph(glyph.text, glyph.left, glyph.right, glyph.baseline, glyph.size, glyph.upright, true);
    }

    /** A word of which a part is hidden shows another number than it holds; what is seen of it is doubtful. */
    private void endWord(List<Glyph> word, List<Glyph> seen) {
        int before = hidden;
        for (Glyph glyph : word) {
            hidden += glyph.hidden && !glyph.isBlank() ? 1 : 0;
        }
        for (Glyph glyph : word) {
            if (!glyph.hidden) {
                if (hidden > before) {
                    glyph.doubt();
                }
                seen.add(glyph);
            }
        }
        word.clear();
    }

    private boolean isSeen(Drawn drawn) {
        Glyph glyph = drawn.glyph();
        if (glyph.hidden) {
            return false;
        }
        double ground = 1;
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            if (shape.box().contains(glyph.centreX(), glyph.centreY())) {
                if (shape.order() > drawn.order()) {
                    return false;
                }
                ground = shape.lightness();
            }
        }
        return drawn.lightness() < LIGHT || ground < LIGHT;
    }
}
