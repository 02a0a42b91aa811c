package org.gongkai.report.documents.layout;

import org.jsoup.nodes.Entities;

/** Text as it stands in a page. */
final class HtmlEscape {

    private HtmlEscape() {}

    /** Nothing in it is taken for a tag, nor ends an attribute. */
    static String escape(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
