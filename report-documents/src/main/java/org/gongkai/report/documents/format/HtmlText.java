package org.gongkai.report.documents.format;

import java.util.Set;
import org.gongkai.report.documents.style.PageStyle;
import org.gongkai.report.documents.wording.Texts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words of elements as a reader of the page sees them. */
final class HtmlText {

    /** What only serves the page. */
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

    private final PageStyle style;
    private final HtmlCell cell;
    private int images;
    private int tables;

    HtmlText(PageStyle style) {
        this.style = style;
        this.cell = new HtmlCell(style);
    }

    /** How many images stood in what was read so far. */
    int images() {
        return images + cell.images();
    }

    /** How many elements were left because a table stands in them: their words are not those of a text or a cell. */
    int tables() {
        return tables + cell.tables();
    }

    PageStyle style() {
        return style;
    }

    /** The words of an element joined over its tags, up to a table; breaks are spaces. */
    String of(Element element) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return text.toString();
    }

    /**
     * The words of a cell joined over its tags and breaks. What may part two numbers is kept between two signs of a
     * number, so that two numbers in one cell never become one.
     */
    String ofCell(Element element) {
        Element parent = element;
        // Most cells hold one text, perhaps inside a paragraph and a span.
        while (HtmlCell.runsOn(parent) && style.isPlain(parent)) {
            Node only = only(parent);
            if (only instanceof TextNode words) {
                return style.isUnseen(parent) ? "" : Texts.squeezeLine(words.getWholeText());
            }
            if (!(only instanceof Element inner) || isHidden(inner)) {
                break;
            }
            parent = inner;
        }
        return element.childNodeSize() == 0 && style.isPlain(element) ? "" : cell.read(element);
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
    private boolean collect(Element parent, StringBuilder text) {
        boolean unseen = style.isUnseen(parent);
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode words) {
                text.append(unseen ? "" : words.getWholeText());
            } else if (node instanceof Element element && !isHidden(element) && !collectElement(element, text)) {
                return false;
            }
        }
        return true;
    }

    private boolean collectElement(Element element, StringBuilder text) {
        if (element.normalName().equals("table")) {
            tables++;
            return false;
        }
        if (isStruck(element)) {
            return true;
        }
        images += element.normalName().equals("img") ? 1 : 0;
        boolean breaks = breaks(element);
        text.append(breaks ? " " : "");
        boolean whole = collect(element, text);
        text.append(breaks ? " " : "");
        return whole;
    }

    /** Whether an element stands on lines of its own. */
    static boolean breaks(Element element) {
        return BREAKS.contains(element.normalName());
    }

    /** Whether a reader of the page does not see an element, or it only serves the page. */
    boolean isHidden(Element element) {
        return SKIPPED.contains(element.normalName()) || style.isGone(element);
    }

    /** Whether the words of an element are struck out. */
    boolean isStruck(Element element) {
        return HtmlCell.isStruck(element, style);
    }
}
