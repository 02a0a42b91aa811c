package org.gongkai.report.documents.format;

import java.util.Set;
import org.gongkai.report.documents.style.PageStyle;
import org.gongkai.report.documents.wording.Texts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a cell that holds more than one text. What is known to run on is joined; whatever else stands between two texts
 * parts them. Raised signs behind a text are its note, struck text is none, and what shows signs that stand in no text
 * leaves a mark that no figure has.
 */
final class HtmlCell {

    /** Stands for what is shown but cannot be read, such as an image. */
    static final char SHOWN = '\ufffc';

    /** Around a text that is struck out as a whole. */
    private static final String STRUCK = Texts.STRUCK;

    private static final int LONGEST_NOTE = 12;

    /** What only changes how letters look. */
    private static final Set<String> JOINS = Set.of(
            "span", "font", "b", "i", "u", "strong", "em", "a", "wbr", "o:p", "td", "th", "p", "div", "center", "body");

    private static final Set<String> INLINE_JOINS =
            Set.of("span", "font", "b", "i", "u", "strong", "em", "a", "wbr", "o:p");

    private static final Set<String> STRUCK_NAMES = Set.of("del", "s", "strike");
    private static final Set<String> NOTES = Set.of("sup");

    /** What holds no text that is shown, not even in a cell. */
    private static final Set<String> NEVER_SHOWN =
            Set.of("style", "noscript", "template", "head", "title", "link", "meta", "datalist", "param", "rp", "area");

    /** What shows something that is no text. */
    private static final Set<String> OBJECTS = Set.of(
            "img",
            "script",
            "button",
            "select",
            "option",
            "textarea",
            "svg",
            "object",
            "iframe",
            "canvas",
            "video",
            "audio",
            "embed",
            "input",
            "meter",
            "progress",
            "applet",
            "image",
            "map",
            "picture",
            "frame",
            "marquee");

    private final PageStyle style;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private String size = "";
    private String lastSize = "";
    private boolean edge;
    private boolean filled;
    private boolean foreign;
    private int images;
    private int tables;

    HtmlCell(PageStyle style) {
        this.style = style;
    }

    int images() {
        return images;
    }

    int tables() {
        return tables;
    }

    /** Whether the text of an element that is the only one in its cell is read as it stands. */
    static boolean runsOn(Element element) {
        return JOINS.contains(element.normalName());
    }

    static boolean isStruck(Element element, PageStyle style) {
        return STRUCK_NAMES.contains(element.normalName()) || style.isStruck(element);
    }

    String read(Element cell) {
        text.setLength(0);
        struck.setLength(0);
        size = "";
        lastSize = "";
        edge = false;
        filled = false;
        foreign = false;
        if (isStruck(cell, style)) {
            strike(cell);
        } else {
            mark(cell);
            children(cell);
        }
        String read = Texts.squeezeLine(text.toString());
        boolean nothingLeft = read.isEmpty() && !struck.isEmpty();
        String out = Texts.squeeze(struck.toString());
        return nothingLeft && !out.isEmpty() ? STRUCK + out + STRUCK : read;
    }

    private boolean children(Element parent) {
        boolean unseen = style.isUnseen(parent);
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode words && !unseen) {
                append(words.getWholeText());
            } else if (node instanceof Element element && !element(element)) {
                return false;
            }
        }
        return true;
    }

    /** A text; where an element begins or ends, white space parts it from the text before. */
    private void append(String words) {
        if (words.isEmpty()) {
            return;
        }
        boolean space =
                Texts.isSpace(words.charAt(0)) || text.length() > 0 && Texts.isSpace(text.charAt(text.length() - 1));
        if (edge && (space || !size.equals(lastSize))) {
            part();
        }
        text.append(words);
        edge = false;
        if (!words.isBlank()) {
            filled = true;
            lastSize = size;
        } else {
            // What comes next stands beside white space that an element may hold.
            edge = true;
        }
    }

    private void part() {
        text.append(Texts.LINE_BREAK);
    }

    private boolean element(Element element) {
        String name = element.normalName();
        if (name.equals("table")) {
            tables++;
            return false;
        }
        if (NEVER_SHOWN.contains(name) || style.isGone(element)) {
            return true;
        }
        if (OBJECTS.contains(name)) {
            object(element, name);
            return true;
        }
        if (isStruck(element, style)) {
            part();
            strike(element);
            return true;
        }
        if (isNote(element, name)) {
            note(element);
            return true;
        }
        return inside(element, name);
    }

    private boolean inside(Element element, String name) {
        boolean joined = INLINE_JOINS.contains(name) && style.isJoined(element);
        String before = size;
        String own = name.equals("font") ? element.attr("size") : style.size(element);
        size = own.isEmpty() ? size : own;
        edge = true;
        if (!joined) {
            part();
        }
        mark(element);
        boolean whole = children(element);
        if (!joined) {
            part();
        }
        edge = true;
        size = before;
        return whole;
    }

    /** Signs that are shown but stand in no text, or text that may be shown otherwise than it stands. */
    private void mark(Element element) {
        if (style.isDubious(element) || element.normalName().equals("bdo")) {
            foreign = true;
            text.append(SHOWN);
        }
    }

    private void object(Element element, String name) {
        images += name.equals("img") ? 1 : 0;
        String type = element.attr("type");
        boolean nothing = name.equals("input") && type.equalsIgnoreCase("hidden")
                || name.equals("img") && isSpeck(element.attr("width")) && isSpeck(element.attr("height"));
        if (!nothing) {
            part();
            foreign = true;
            text.append(SHOWN).append(name.equals("input") ? element.attr("value") : "");
            part();
        }
    }

    /** The width or height of an image that is there to keep a place free. */
    private static boolean isSpeck(String length) {
        return length.equals("0") || length.equals("1") || length.equals("2");
    }

    private void strike(Element element) {
        struck.append(element.text());
    }

    /** Raised signs, or a link within the page, behind a text. */
    private boolean isNote(Element element, String name) {
        if (!filled) {
            return false;
        }
        return NOTES.contains(name)
                || style.isRaised(element)
                || name.equals("a") && element.attr("href").indexOf('#') >= 0;
    }

    private void note(Element element) {
        HtmlCell inner = new HtmlCell(style);
        inner.size = size;
        String note = inner.read(element);
        tables += inner.tables;
        images += inner.images;
        if (note.isEmpty()) {
            return;
        }
        boolean bracketed = note.length() > 2 && "[（(【〔".indexOf(note.charAt(0)) >= 0;
        String plain = bracketed ? note.substring(1, note.length() - 1) : note;
        boolean plainNote =
                plain.length() <= LONGEST_NOTE && plain.chars().noneMatch(c -> "()（）\ufffc".indexOf(c) >= 0);
        if (plainNote && !foreign) {
            text.append('（').append(plain).append('）');
        } else {
            text.append(SHOWN).append(note);
        }
        part();
        edge = true;
    }
}
