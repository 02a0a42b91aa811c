package org.gongkai.report.documents.format;

import java.util.Set;
import org.gongkai.report.documents.wording.Texts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words of elements as a reader of the page sees them. */
final class HtmlText {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "footer",
            "button",
            "select",
            "option",
            "textarea",
            "svg",
            "object",
            "iframe",
            "title",
            "label");
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td");

    private int images;
    private int tables;

    /** How many images stood in what was read so far. */
    int images() {
        return images;
    }

    /** How many elements were left because a table stands in them: their words are not those of a text or a cell. */
    int tables() {
        return tables;
    }

    /** The words of an element joined over its tags, up to a table; breaks are spaces. */
    String of(Element element) {
        StringBuilder text = new StringBuilder();
        collect(element, text, ' ');
        return text.toString();
    }

    /**
     * The words of a cell joined over its tags and breaks. Between two digits a break is kept, so that two numbers in
     * one cell never become one.
     */
    String ofCell(Element cell) {
        Element parent = cell;
        // Most cells hold one text, perhaps inside a paragraph and a span.
        for (Node only = only(parent); only != null; only = only(parent)) {
            if (only instanceof TextNode words) {
                return Texts.squeezeLine(words.getWholeText());
            }
            if (!(only instanceof Element element) || isHidden(element) || isOwnBlock(element)) {
                break;
            }
            parent = element;
        }
        if (parent.childNodeSize() == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        collect(parent, text, Texts.LINE_BREAK);
        return Texts.squeezeLine(text.toString());
    }

    /** The only node inside an element besides the space around it; null where there are several, or none. */
    private static @Nullable Node only(Element parent) {
        int size = parent.childNodeSize();
        if (size == 1) {
            return parent.childNode(0);
        }
        Node only = null;
        for (int i = 0; i < size; i++) {
            Node node = parent.childNode(i);
            if (!(node instanceof TextNode space && space.isBlank())) {
                if (only != null) {
                    return null;
                }
                only = node;
            }
        }
        return only;
    }

    /** Whether all of an element was read: no table stands in it. */
    private boolean collect(Element parent, StringBuilder text, char lineBreak) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element
                    && !isHidden(element)
                    && !collectElement(element, text, lineBreak)) {
                return false;
            }
        }
        return true;
    }

    private boolean collectElement(Element element, StringBuilder text, char lineBreak) {
        if (element.normalName().equals("table")) {
            tables++;
            return false;
        }
        images += element.normalName().equals("img") ? 1 : 0;
        boolean breaks = breaks(element);
        if (breaks) {
            text.append(lineBreak);
        }
        boolean whole = collect(element, text, lineBreak);
        if (breaks) {
            text.append(lineBreak);
        }
        return whole;
    }

    private static boolean isOwnBlock(Element element) {
        return element.normalName().equals("table") || element.normalName().equals("img");
    }

    /** Whether an element stands on lines of its own. */
    static boolean breaks(Element element) {
        return BREAKS.contains(element.normalName());
    }

    /** Whether a reader of the page does not see an element, or it only serves the page. */
    static boolean isHidden(Element element) {
        if (SKIPPED.contains(element.normalName())) {
            return true;
        }
        return element.hasAttr("hidden") || hides(element.attr("style"));
    }

    private static boolean hides(String style) {
        for (int i = style.indexOf(':'); i >= 0; i = style.indexOf(':', i + 1)) {
            if (endsWith(style, i, "display") && style.substring(i + 1).strip().regionMatches(true, 0, "none", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String style, int end, String property) {
        int last = end;
        while (last > 0 && style.charAt(last - 1) <= ' ') {
            last--;
        }
        int first = last - property.length();
        // Most properties differ in their first letter.
        return first >= 0
                && (style.charAt(first) | ' ') == property.charAt(0)
                && style.regionMatches(true, first, property, 0, property.length());
    }
}
