package org.gongkai.report.documents.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.style.Declarations.Declaration;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A rule for the elements of one selector.
 *
 * @param key the id, class or name that such an element must have; {@code *} where it may be any
 * @param selector tells the elements
 * @param weight what the selector counts for against others, more for a later one
 * @param declarations what it declares
 * @param generates whether it adds signs before or behind the text
 */
record StyleRule(String key, Evaluator selector, long weight, List<Declaration> declarations, boolean generates) {

    private static final int LONGEST = 300;
    private static final Pattern GENERATED = Pattern.compile("::?(?:before|after)$");

    /** What depends on what a reader does, or is no CSS. */
    private static final Pattern NEVER = Pattern.compile(
            "::|:(?:hover|focus|active|visited|target|checked|disabled|has|contains|matches|before|after|first-l|placeholder"
                    + "|selection|-)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART =
            Pattern.compile("(?<id>#[^#.:\\[\\s>+~*]+)|(?<kind>\\.[^#.:\\[\\s>+~*]+|\\[[^\\]]*\\]|:[a-z-]+)"
                    + "|(?<name>[a-zA-Z][\\w-]*)");

    static Optional<StyleRule> of(String selector, List<Declaration> declarations, boolean content, int order) {
        if (selector.isEmpty() || selector.length() > LONGEST) {
            return Optional.empty();
        }
        String elements = GENERATED.matcher(selector).replaceFirst("");
        boolean generates = elements.length() < selector.length();
        if (NEVER.matcher(elements).find() || generates && !content) {
            return Optional.empty();
        }
        try {
            Evaluator evaluator = QueryParser.parse(elements.isEmpty() ? "*" : elements);
            long weight = weight(elements) * 1_000_000L + order;
            return Optional.of(
                    new StyleRule(key(elements), evaluator, weight, generates ? List.of() : declarations, generates));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // Browsers leave out what they do not understand, too.
            return Optional.empty();
        }
    }

    private static long weight(String selector) {
        Matcher part = PART.matcher(selector);
        long weight = 0;
        while (part.find()) {
            weight += part.group("id") != null ? 10_000 : part.group("kind") != null ? 100 : 1;
        }
        return weight;
    }

    /** The last id, class or name; {@code *} where the last part of the selector is written in another way. */
    private static String key(String selector) {
        int start = selector.length();
        while (start > 0 && " >+~\t\n\r\f".indexOf(selector.charAt(start - 1)) < 0) {
            start--;
        }
        String last = selector.substring(start);
        if (last.indexOf('(') >= 0 || last.indexOf(')') >= 0 || last.indexOf('[') >= 0 || last.indexOf(']') >= 0) {
            return "*";
        }
        Matcher part = PART.matcher(last);
        String key = "*";
        while (part.find()) {
            if (part.group("id") != null) {
                return part.group();
            }
            boolean kind = part.group("kind") != null && part.group().startsWith(".");
            key = kind ? part.group() : part.group("name") != null && key.equals("*") ? name(part) : key;
        }
        return key;
    }

    private static String name(Matcher part) {
        return part.group().toLowerCase(Locale.ROOT);
    }

    boolean matches(Element root, Element element) {
        return selector.matches(root, element);
    }
}
