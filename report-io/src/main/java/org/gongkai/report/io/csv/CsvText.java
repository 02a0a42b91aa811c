package org.gongkai.report.io.csv;

import java.util.List;

/** Rows of RFC 4180. A field stands in quotation marks only where it must. */
public final class CsvText {

    static final char QUOTE = '"';
    static final char SEPARATOR = ',';

    private CsvText() {}

    /** Adds a row with its line break. */
    public static void row(List<String> fields, StringBuilder out) {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(SEPARATOR);
            }
            field(fields.get(i), out);
        }
        out.append("\r\n");
    }

    private static void field(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            out.append(QUOTE).append(text.replace("\"", "\"\"")).append(QUOTE);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE || c == SEPARATOR || c < ' ') {
                return false;
            }
        }
        return text.isEmpty()
                || !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
