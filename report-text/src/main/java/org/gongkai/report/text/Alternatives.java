package org.gongkai.report.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of many alternatives, such as the words that make a sentence doubtful. The JDK's patterns try every
 * alternative at every place of a text, and a class of Chinese characters one character after the other; here one look
 * into a table tells where none can begin.
 */
public final class Alternatives {

    private static final String UNKNOWN = "(^$.*+?{)\\";
    private static final String OPTIONAL = "?*{";

    private final Pattern pattern;
    private final BitSet first = new BitSet();

    private Alternatives(String regex) {
        pattern = Pattern.compile(regex);
        split(regex).forEach(this::addFirst);
    }

    /**
     * Compiles alternatives.
     *
     * @param regex alternatives joined by bars, each of which begins with a character or a class of characters
     * @throws IllegalArgumentException if an alternative begins with anything else
     */
    public static Alternatives compile(String regex) {
        return new Alternatives(regex);
    }

    /** Whether a text has one of them: what {@link java.util.regex.Matcher#find()} says. */
    public boolean areIn(CharSequence text) {
        Matcher matcher = null;
        for (int i = 0; i < text.length(); i++) {
            if (first.get(text.charAt(i))) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matcher.region(i, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Matcher matcher(CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private void addFirst(String alternative) {
        int end = alternative.startsWith("[") ? alternative.indexOf(']') + 1 : Math.min(1, alternative.length());
        boolean known = end > 0
                && !alternative.startsWith("[^")
                && UNKNOWN.indexOf(alternative.charAt(0)) < 0
                && (end == alternative.length() || OPTIONAL.indexOf(alternative.charAt(end)) < 0);
        if (!known) {
            throw new IllegalArgumentException("an alternative may begin with anything: " + alternative);
        }
        addClass(end == 1 ? alternative.substring(0, 1) : alternative.substring(1, end - 1));
    }

    /** The characters of a class, with its ranges. */
    private void addClass(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            boolean range = i + 2 < signs.length() && signs.charAt(i + 1) == '-';
            first.set(signs.charAt(i), signs.charAt(range ? i + 2 : i) + 1);
            i += range ? 2 : 0;
        }
    }

    /** The alternatives that stand in no group. */
    private static List<String> split(String regex) {
        List<String> alternatives = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        alternatives.add(regex.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {
                    // Part of an alternative.
                }
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("brackets inside a class: " + regex);
        }
        alternatives.add(regex.substring(start));
        return alternatives;
    }
}
