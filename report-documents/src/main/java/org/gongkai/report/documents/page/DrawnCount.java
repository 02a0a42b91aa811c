package org.gongkai.report.documents.page;

import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** How much the pages of a file draw, together: a file of little content may show it on every page. */
final class DrawnCount {

    private static final int GLYPHS = 500_000;
    private static final int SHAPES = 200_000;
    private static final long COVERINGS = 200_000_000;

    private int glyphs;
    private int shapes;
    private long coverings;

    void glyph() {
        Limits.check(++glyphs, GLYPHS, LimitKind.DRAWN);
    }

    /** Counts a line or a filled shape. */
    void shape() {
        Limits.check(++shapes, SHAPES, LimitKind.DRAWN);
    }

    /** Counts how often it has to be looked whether a shape covers a sign. */
    void coverings(long more) {
        coverings += more;
        Limits.check(coverings, COVERINGS, LimitKind.DRAWN);
    }
}
