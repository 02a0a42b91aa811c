package org.gongkai.report.text;

import java.text.Normalizer;

/** A text as sentences are read: nothing but what carries meaning. */
public final class PlainText {

    private static final String IGNORED = "“”‘’\"'《》〈〉「」";

    private PlainText() {}

    /** The text without spaces, line feeds and quotation marks, wide letters and digits as narrow ones. */
    public static String of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char each = normal.charAt(i);
            if (!Character.isWhitespace(each) && !Character.isSpaceChar(each) && IGNORED.indexOf(each) < 0) {
                plain.append(each);
            }
        }
        return plain.toString();
    }
}
