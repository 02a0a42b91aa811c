package org.gongkai.report.documents.page;

import org.gongkai.report.documents.wording.Texts;

/** The upper and the lower edge of a page, where running heads and page numbers stand. */
final class PageEdge {

    /** How high an edge is, in heights of the page. */
    private static final double HEIGHT = 0.1;

    private PageEdge() {}

    /** Whether a line stands there. */
    static boolean holds(Page page, GlyphLine line) {
        return line.baseline() < HEIGHT * page.height() || line.baseline() > (1 - HEIGHT) * page.height();
    }

    /** Whether a text that stands there is the page's number. */
    static boolean isPageNumber(String text) {
        return Texts.isPageNumber(text) || text.matches("[0-9０-９]{1,4}");
    }
}
