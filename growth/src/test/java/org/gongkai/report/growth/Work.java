package org.gongkai.report.growth;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The counter, and what calls of the JDK become in counted classes: the same call, whose cost is counted as the
 * characters that it looks at. Public, since counted classes of every package call it.
 */
public final class Work {

    private static long steps;

    private Work() {}

    /** A turn of a loop, or a call. */
    public static void step() {
        steps++;
    }

    static long steps() {
        return steps;
    }

    static void reset() {
        steps = 0;
    }

    private static void add(long characters) {
        steps += characters;
    }

    // Regular expressions: each look at a character counts.

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new CountedText(text));
    }

    public static String[] split(Pattern pattern, CharSequence text) {
        return pattern.split(new CountedText(text));
    }

    public static boolean matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(new CountedText(text)).matches();
    }

    public static String replaceAll(String text, String pattern, String replacement) {
        return Pattern.compile(pattern).matcher(new CountedText(text)).replaceAll(replacement);
    }

    public static String[] split(String text, String pattern) {
        return split(text, pattern, 0);
    }

    public static String[] split(String text, String pattern, int limit) {
        add(text.length());
        return text.split(pattern, limit);
    }

    // Searches: what lies between the start and what is found.

    public static int indexOf(String text, int sign) {
        return forward(text, 0, text.indexOf(sign));
    }

    public static int indexOf(String text, int sign, int from) {
        return forward(text, from, text.indexOf(sign, from));
    }

    public static int indexOf(String text, String part) {
        return forward(text, 0, text.indexOf(part));
    }

    public static int indexOf(String text, String part, int from) {
        return forward(text, from, text.indexOf(part, from));
    }

    public static int lastIndexOf(String text, int sign) {
        return backward(text.length(), text.lastIndexOf(sign));
    }

    public static int lastIndexOf(String text, int sign, int from) {
        return backward(from, text.lastIndexOf(sign, from));
    }

    public static int lastIndexOf(String text, String part) {
        return backward(text.length(), text.lastIndexOf(part));
    }

    public static int lastIndexOf(String text, String part, int from) {
        return backward(from, text.lastIndexOf(part, from));
    }

    public static boolean contains(String text, CharSequence part) {
        return indexOf(text, part.toString()) >= 0;
    }

    private static int forward(String text, int from, int found) {
        add(Math.max(0, (found < 0 ? text.length() : found) - from));
        return found;
    }

    private static int backward(int from, int found) {
        add(Math.max(0, from - Math.max(0, found)));
        return found;
    }

    // Copies.

    public static String substring(String text, int from) {
        add(text.length() - from);
        return text.substring(from);
    }

    public static String substring(String text, int from, int to) {
        add(to - from);
        return text.substring(from, to);
    }

    public static String replace(String text, CharSequence part, CharSequence by) {
        add(text.length());
        return text.replace(part, by);
    }

    public static String replace(String text, char part, char by) {
        add(text.length());
        return text.replace(part, by);
    }

    public static String strip(String text) {
        String stripped = text.strip();
        add(text.length() - stripped.length() + (stripped.length() == text.length() ? 0 : stripped.length()));
        return stripped;
    }

    public static String trim(String text) {
        String trimmed = text.trim();
        add(text.length() - trimmed.length() + (trimmed.length() == text.length() ? 0 : trimmed.length()));
        return trimmed;
    }

    public static boolean isBlank(String text) {
        add(text.length() - text.stripLeading().length());
        return text.isBlank();
    }

    public static String toLowerCase(String text, java.util.Locale locale) {
        add(text.length());
        return text.toLowerCase(locale);
    }

    public static String toUpperCase(String text, java.util.Locale locale) {
        add(text.length());
        return text.toUpperCase(locale);
    }

    public static char[] toCharArray(String text) {
        add(text.length());
        return text.toCharArray();
    }

    public static String repeat(String text, int times) {
        add((long) text.length() * times);
        return text.repeat(times);
    }

    public static String toString(StringBuilder text) {
        add(text.length());
        return text.toString();
    }

    public static StringBuilder append(StringBuilder text, String more) {
        add(String.valueOf(more).length());
        return text.append(more);
    }

    public static StringBuilder append(StringBuilder text, CharSequence more, int from, int to) {
        add(to - from);
        return text.append(more, from, to);
    }

    public static StringBuilder insert(StringBuilder text, int at, String more) {
        add(text.length() - at + String.valueOf(more).length());
        return text.insert(at, more);
    }

    public static StringBuilder deleteCharAt(StringBuilder text, int at) {
        add(text.length() - at);
        return text.deleteCharAt(at);
    }

    public static StringBuilder delete(StringBuilder text, int from, int to) {
        add(text.length() - from);
        return text.delete(from, to);
    }

    public static int indexOf(StringBuilder text, String part) {
        int found = text.indexOf(part);
        add(found < 0 ? text.length() : found);
        return found;
    }

    // What is slow on long texts in a way of its own.

    public static String normalize(CharSequence text, Normalizer.Form form) {
        add(text.length());
        // Marks in a row are sorted by insertion.
        long run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
            add(run / 4);
        }
        return Normalizer.normalize(text, form);
    }

    // Lists.

    public static boolean contains(java.util.List<?> list, Object item) {
        add(list.size());
        return list.contains(item);
    }

    public static int indexOf(java.util.List<?> list, Object item) {
        add(list.size());
        return list.indexOf(item);
    }

    public static Object remove(java.util.List<?> list, int at) {
        add(list.size() - at);
        return list.remove(at);
    }

    public static void add(java.util.List<Object> list, int at, Object item) {
        add(list.size() - at);
        list.add(at, item);
    }

    public static boolean addAll(java.util.List<Object> list, java.util.Collection<?> items) {
        add(items.size());
        return list.addAll(items);
    }

    /** A text of which each look at a character counts. */
    private record CountedText(CharSequence text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            add(end - start);
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
