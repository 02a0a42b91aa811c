package org.gongkai.report.documents.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.style.Declarations.Declaration;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own style sheets that change what a reader sees: those that only colour it are left out. Rules
 * are found by the last id, class or name of their selector, as browsers do.
 */
final class StyleSheet {

    /** Rules that matter to readers; no page has a tenth of them. */
    static final int MOST_RULES = 5_000;

    /** Groups of rules inside each other. */
    private static final int DEEPEST = 20;

    /** The width of a window on a desk, in pixels: what is said of smaller or larger ones does not apply. */
    private static final int WINDOW = 1_280;

    private static final Pattern WIDTH =
            Pattern.compile("\\((min|max)-(?:device-)?width:([0-9]{1,6})(?:\\.[0-9]{1,6})?px\\)");

    private final Map<String, List<StyleRule>> rules = new HashMap<>();
    private int count;

    void add(String css) {
        add(css, 0, css.length(), 0);
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    int size() {
        return count;
    }

    private void add(String css, int from, int to, int depth) {
        int start = from;
        while (start < to && count <= MOST_RULES) {
            int end = CssText.end(css, start, to, "{;}");
            if (end >= to) {
                return;
            }
            if (css.charAt(end) != '{') {
                start = end + 1;
                continue;
            }
            int close = Math.min(to, CssText.endOfBlock(css, end));
            String prelude = CssText.withoutComments(css, start, end)
                    .replace("<!--", "")
                    .replace("-->", "")
                    .strip();
            if (!prelude.startsWith("@")) {
                addRule(prelude, css.substring(end + 1, close));
            } else if (depth < DEEPEST && applies(prelude.toLowerCase(Locale.ROOT))) {
                add(css, end + 1, close, depth + 1);
            }
            start = close + 1;
        }
    }

    /** Whether what stands in a group of rules holds for a page on the screen of a desk. */
    private static boolean applies(String prelude) {
        if (!prelude.startsWith("@media")) {
            return prelude.startsWith("@supports") || prelude.startsWith("@layer");
        }
        for (String query : prelude.substring("@media".length()).split(",")) {
            if (isOfScreen(query.replace(" ", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfScreen(String query) {
        String media = query.startsWith("only") ? query.substring(4) : query;
        Matcher width = WIDTH.matcher(media);
        while (width.find()) {
            int pixels = Integer.parseInt(width.group(2));
            if (width.group(1).equals("min") ? pixels > WINDOW : pixels < WINDOW) {
                return false;
            }
        }
        String rest = WIDTH.matcher(media).replaceAll("").replace("and", "");
        return rest.isEmpty() || rest.equals("screen") || rest.equals("all");
    }

    private void addRule(String selectors, String block) {
        List<Declaration> declarations = new ArrayList<>(Declarations.of(block));
        boolean content = declarations.stream().anyMatch(StyleSheet::showsContent);
        declarations.removeIf(StyleSheet::onlyColours);
        if (declarations.isEmpty() && !content) {
            return;
        }
        int start = 0;
        while (start < selectors.length() && count <= MOST_RULES) {
            int end = CssText.end(selectors, start, selectors.length(), ",");
            Optional<StyleRule> rule =
                    StyleRule.of(selectors.substring(start, end).strip(), declarations, content, count);
            if (rule.isPresent()) {
                rules.computeIfAbsent(rule.get().key(), key -> new ArrayList<>())
                        .add(rule.get());
                count++;
            }
            start = end + 1;
        }
    }

    private static boolean showsContent(Declaration declaration) {
        String value = declaration.value();
        return declaration.property().equals("content")
                && !value.isEmpty()
                && !value.equals("none")
                && !value.equals("normal")
                && !value.equals("\"\"")
                && !value.equals("''");
    }

    private static boolean onlyColours(Declaration declaration) {
        boolean hides = switch (declaration.property()) {
            case "visibility", "opacity" -> true;
            case "font-size" -> Look.isZero(declaration.value());
            case "color" -> declaration.value().equals("transparent");
            default -> false;
        };
        boolean restores = declaration.property().equals("display")
                || declaration.property().equals("position");
        return !hides && !restores && Look.isHarmless(declaration.property(), declaration.value());
    }

    /** The rules that may be meant by an element's name, id and classes. */
    void candidates(Element element, List<StyleRule> found) {
        take("*", found);
        take(element.normalName(), found);
        String id = element.attr("id");
        if (!id.isEmpty()) {
            take("#" + id, found);
        }
        String classes = element.attr("class");
        int start = 0;
        for (int i = 0; i <= classes.length() && !classes.isEmpty(); i++) {
            if (i == classes.length() || classes.charAt(i) <= ' ') {
                if (i > start) {
                    take("." + classes.substring(start, i), found);
                }
                start = i + 1;
            }
        }
    }

    private void take(String key, List<StyleRule> found) {
        List<StyleRule> named = rules.get(key);
        if (named != null) {
            found.addAll(named);
        }
    }
}
