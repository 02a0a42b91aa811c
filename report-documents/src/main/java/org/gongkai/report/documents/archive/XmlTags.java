package org.gongkai.report.documents.archive;

import java.util.Arrays;

/** Where the tags of a well-formed XML text end, in the order in which {@link XmlCursor#tags} counts them. */
public final class XmlTags {

    private final int[] ends;

    private XmlTags(int[] ends) {
        this.ends = ends;
    }

    /** The tags of a text that a cursor has walked through without an error. */
    public static XmlTags of(String text) {
        int[] ends = new int[1_024];
        int count = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = end(text, at);
            boolean mark = text.startsWith("<!", at) || text.startsWith("<?", at);
            int times = mark ? 0 : text.charAt(end - 2) == '/' ? 2 : 1;
            for (int i = 0; i < times; i++) {
                ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
                ends[count++] = end;
            }
            at = text.indexOf('<', end);
        }
        return new XmlTags(Arrays.copyOf(ends, count));
    }

    /** Behind the tag, comment or other mark that begins at a position. */
    private static int end(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return behind(text, "-->", at);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind(text, "]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return behind(text, "?>", at);
        }
        int end = at;
        char quote = 0;
        while (end < text.length() && (quote != 0 || text.charAt(end) != '>')) {
            char c = text.charAt(end++);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return Math.min(text.length(), end + 1);
    }

    private static int behind(String text, String sign, int at) {
        int found = text.indexOf(sign, at);
        return found < 0 ? text.length() : found + sign.length();
    }

    /** Where the last of so many tags ends. */
    public int end(int tags) {
        return ends[tags - 1];
    }
}
