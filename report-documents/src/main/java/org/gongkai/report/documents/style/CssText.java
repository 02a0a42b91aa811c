package org.gongkai.report.documents.style;

/** Finds where things end in a style sheet: comments, strings, brackets and escapes are passed over as one. */
final class CssText {

    private CssText() {}

    /**
     * The place of the first of some signs that stands in no comment, string or bracket; {@code limit} where none does.
     */
    static int end(String css, int start, int limit, String signs) {
        int depth = 0;
        int i = start;
        while (i < limit) {
            char c = css.charAt(i);
            if (depth == 0 && signs.indexOf(c) >= 0) {
                return i;
            }
            depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
            i = after(css, i, limit);
        }
        return limit;
    }

    /** The place of the brace that closes the one at a place; the end of the text where none does. */
    static int endOfBlock(String css, int open) {
        int depth = 0;
        int i = open;
        while (i < css.length()) {
            char c = css.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            i = after(css, i, css.length());
        }
        return css.length();
    }

    /** The place behind a sign, or behind the comment, string or escape that it opens. */
    static int after(String css, int i, int limit) {
        char c = css.charAt(i);
        if (c == '\\') {
            return Math.min(limit, i + 2);
        }
        if (c == '"' || c == '\'') {
            return afterString(css, i, limit);
        }
        if (css.startsWith("/*", i)) {
            int end = css.indexOf("*/", i + 2);
            return end < 0 || end + 2 > limit ? limit : end + 2;
        }
        return i + 1;
    }

    private static int afterString(String css, int open, int limit) {
        int i = open + 1;
        while (i < limit && css.charAt(i) != css.charAt(open) && css.charAt(i) != '\n') {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(limit, i + 1);
    }

    static String withoutComments(String css, int start, int end) {
        String part = css.substring(start, end);
        if (!part.contains("/*")) {
            return part;
        }
        StringBuilder text = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            int next = after(css, i, end);
            if (!css.startsWith("/*", i)) {
                text.append(css, i, next);
            }
            i = next;
        }
        return text.toString();
    }
}
