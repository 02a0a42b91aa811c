package org.gongkai.report.documents.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the inside of a rule, or of a {@code style} attribute, into declarations; each character is looked at once. */
final class Declarations {

    /** No value that is understood is longer; keeps a hostile style cheap. */
    private static final int LONGEST_VALUE = 200;

    private static final String IMPORTANT = "!important";

    /**
     * A declaration.
     *
     * @param property the property, in small letters
     * @param value the value, in small letters; empty where it is too long to be understood
     * @param important whether it overrules what does not say so
     */
    record Declaration(String property, String value, boolean important) {}

    private final List<Declaration> found = new ArrayList<>();

    private Declarations() {}

    static List<Declaration> of(String text) {
        Declarations declarations = new Declarations();
        int start = 0;
        while (start < text.length()) {
            int end = CssText.end(text, start, text.length(), ";{");
            if (end < text.length() && text.charAt(end) == '{') {
                // A rule inside a rule: not understood, so left out.
                end = CssText.endOfBlock(text, end);
            } else {
                declarations.add(CssText.withoutComments(text, start, end));
            }
            start = end + 1;
        }
        return declarations.found;
    }

    private void add(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon <= 0) {
            return;
        }
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        if (value.length() > LONGEST_VALUE) {
            found.add(new Declaration(property, "", false));
            return;
        }
        value = value.toLowerCase(Locale.ROOT);
        boolean important = value.replace(" ", "").endsWith(IMPORTANT);
        if (important) {
            value = value.substring(0, value.lastIndexOf('!')).strip();
        }
        found.add(new Declaration(property, value, important));
    }
}
