package org.gongkai.report.documents.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.style.Declarations.Declaration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of a page make of its elements. Mostly nothing: then nothing is worked out. */
public final class PageStyle {

    /** How many rules are held against elements; beyond it styles are no longer asked. */
    private static final int MOST_TRIALS = 4_000_000;

    private static final int MOST_KNOWN = 4_096;
    private static final Comparator<StyleRule> BY_WEIGHT = Comparator.comparingLong(StyleRule::weight);

    private final StyleSheet sheet = new StyleSheet();
    private final Element root;
    private final boolean inherits;

    /** The looks of {@code style} attributes, which come again and again. */
    private final Map<String, Look> known = new HashMap<>();

    private final Map<Element, Look> computed = new IdentityHashMap<>();
    private final Map<Element, Boolean> unseen = new IdentityHashMap<>();
    private int trials;

    private PageStyle(Document page, boolean styled, boolean inherits) {
        this.root = page;
        this.inherits = inherits;
        for (Element style : styled ? page.getElementsByTag("style") : List.<Element>of()) {
            String media = style.attr("media");
            if (media.isEmpty()) {
                sheet.add(style.data());
            } else {
                sheet.add("@media " + media + "{" + style.data() + "}");
            }
        }
    }

    /**
     * The styles of a page.
     *
     * @param source the page as it was written
     */
    public static PageStyle of(Document page, String source) {
        // The first letters may be large or small.
        boolean inherits = source.contains("isibility")
                || source.contains("ISIBILITY")
                || source.contains("pacity")
                || source.contains("PACITY")
                || source.contains("ransparent")
                || hasFontOfNoSize(source);
        boolean styled = source.contains("<style") || source.contains("<STYLE") || source.contains("<Style");
        return new PageStyle(page, styled, inherits);
    }

    private static boolean hasFontOfNoSize(String source) {
        for (String property : new String[] {"font-size", "FONT-SIZE"}) {
            for (int i = source.indexOf(property); i >= 0; i = source.indexOf(property, i + 1)) {
                int value = i + property.length();
                while (value < source.length() && (source.charAt(value) <= ' ' || source.charAt(value) == ':')) {
                    value++;
                }
                if (value < source.length() && ".0".indexOf(source.charAt(value)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many times a rule was held against an element so far. */
    public int trials() {
        return trials;
    }

    /** Whether there are so many rules, or elements for them, that they cannot be asked in good time. */
    public boolean isOverLimit() {
        return sheet.size() > StyleSheet.MOST_RULES || trials > MOST_TRIALS;
    }

    private Look look(Element element) {
        String style = element.attributesSize() == 0 ? "" : element.attr("style");
        if (sheet.isEmpty()) {
            return style.isEmpty() ? Look.PLAIN : ofAttribute(style);
        }
        Look look = computed.get(element);
        if (look == null) {
            look = compute(element, style);
            computed.put(element, look);
        }
        return look;
    }

    private Look ofAttribute(String style) {
        Look look = known.get(style);
        if (look == null) {
            Map<String, String> values = new HashMap<>();
            Map<String, Boolean> important = new HashMap<>();
            put(Declarations.of(style), values, important);
            look = Look.of(values);
            if (known.size() < MOST_KNOWN) {
                known.put(style, look);
            }
        }
        return look;
    }

    private Look compute(Element element, String style) {
        List<StyleRule> rules = new ArrayList<>();
        sheet.candidates(element, rules);
        trials += rules.size();
        if (isOverLimit()) {
            return Look.PLAIN;
        }
        rules.removeIf(rule -> !rule.matches(root, element));
        if (rules.isEmpty()) {
            return style.isEmpty() ? Look.PLAIN : ofAttribute(style);
        }
        rules.sort(BY_WEIGHT);
        Map<String, String> values = new HashMap<>();
        Map<String, Boolean> important = new HashMap<>();
        boolean generates = false;
        for (StyleRule rule : rules) {
            put(rule.declarations(), values, important);
            generates |= rule.generates();
        }
        if (!style.isEmpty()) {
            put(Declarations.of(style), values, important);
        }
        Look look = Look.of(values);
        return generates ? look.generating() : look;
    }

    private static void put(
            List<Declaration> declarations, Map<String, String> values, Map<String, Boolean> important) {
        for (Declaration declaration : declarations) {
            if (declaration.important() || !important.containsKey(declaration.property())) {
                values.put(declaration.property(), declaration.value());
                if (declaration.important()) {
                    important.put(declaration.property(), true);
                }
            }
        }
    }

    /** Whether an element is not there for who reads the page. */
    public boolean isGone(Element element) {
        Look look = look(element);
        if (look.gone()) {
            return true;
        }
        if (element.attributesSize() > 0 && element.hasAttr("hidden")) {
            return look.display() == null;
        }
        String name = element.normalName();
        if (name.equals("dialog")) {
            return !element.hasAttr("open") && look.display() == null;
        }
        Element parent = element.parent();
        return parent != null
                && parent.normalName().equals("details")
                && !parent.hasAttr("open")
                && !name.equals("summary");
    }

    /** Whether the text that stands in an element itself is not seen, though its place is left free. */
    public boolean isUnseen(Element element) {
        if (element.normalName().equals("details") && !element.hasAttr("open")) {
            return true;
        }
        if (!inherits) {
            return false;
        }
        Boolean found = unseen.get(element);
        if (found == null) {
            found = findUnseen(element);
            unseen.put(element, found);
        }
        return found;
    }

    private boolean findUnseen(Element element) {
        Boolean visible = null;
        Boolean sized = null;
        for (Element at = element; at != null; at = at.parent()) {
            Look look = look(at);
            if (look.faded()) {
                return true;
            }
            visible = visible == null ? look.visible() : visible;
            sized = sized == null ? look.sized() : sized;
        }
        return isFalse(visible) || isFalse(sized);
    }

    private static boolean isFalse(@Nullable Boolean value) {
        return value != null && !value;
    }

    /** Whether nothing about an element's style keeps its text from being read as it stands. */
    public boolean isPlain(Element element) {
        Look look = look(element);
        return look == Look.PLAIN || look.isPlainAlone();
    }

    /** Whether a row or a group of rows takes up no space. */
    public boolean isCollapsed(Element element) {
        return inherits && look(element).collapsed();
    }

    /** Whether its text is struck out. */
    public boolean isStruck(Element element) {
        return look(element).struck();
    }

    /** Whether its text is raised or lowered. */
    public boolean isRaised(Element element) {
        return look(element).raised();
    }

    /** Whether its text runs on from the text around it. */
    public boolean isJoined(Element element) {
        return look(element).joined();
    }

    /** Whether what it shows may differ from its text. */
    public boolean isDubious(Element element) {
        Look look = look(element);
        return look.dubious() || look.generates();
    }

    /** The size of its letters as declared; empty where its parent decides. */
    public String size(Element element) {
        String size = look(element).size();
        return size == null ? "" : size;
    }
}
