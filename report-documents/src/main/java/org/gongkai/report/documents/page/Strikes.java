package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** The lines of a page that may run through its signs. */
final class Strikes {

    private static final int MOST = 50_000_000;

    /** From top to bottom. */
    private final List<Ruling> lying;

    Strikes(Page page) {
        Limits.check((long) page.glyphs().size() * page.rulings().size(), MOST, LimitKind.DRAWN);
        lying = new ArrayList<>(page.rulings());
        lying.removeIf(ruling -> !ruling.across());
        lying.sort(Comparator.comparingDouble(Ruling::at));
    }

    /** Whether one of them runs through the middle of a sign. */
    boolean through(Glyph glyph) {
        double to = glyph.baseline - 0.15 * glyph.size;
        for (int i = firstBelow(glyph.baseline - 0.55 * glyph.size);
                i < lying.size() && lying.get(i).at() < to;
                i++) {
            if (lying.get(i).from() < glyph.centreX() && lying.get(i).to() > glyph.centreX()) {
                return true;
            }
        }
        return false;
    }

    private int firstBelow(double y) {
        int from = 0;
        int to = lying.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lying.get(middle).at() > y) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
