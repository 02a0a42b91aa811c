package org.gongkai.report.io.xml;

import java.util.Locale;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;

/** Text as XML 1.0 writes it, escaped as Canonical XML prescribes. */
final class XmlText {

    private XmlText() {}

    static void append(StringBuilder out, String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(out, c, attribute);
            i += Character.charCount(c);
        }
    }

    private static void append(StringBuilder out, int c, boolean attribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append(attribute ? ">" : "&gt;");
            case '"' -> out.append(attribute ? "&quot;" : "\"");
            case '\r' -> out.append("&#xD;");
            case '\n' -> out.append(attribute ? "&#xA;" : "\n");
            case '\t' -> out.append(attribute ? "&#x9;" : "\t");
            default -> out.appendCodePoint(requireCharacter(c));
        }
    }

    private static int requireCharacter(int c) {
        boolean allowed = c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xfffe
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
        if (!allowed) {
            throw new ProblemException(Problems.of("xml.character", String.format(Locale.ROOT, "U+%04X", c)));
        }
        return c;
    }
}
