package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings {

    private static final int MOST = 200_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(Optional<XmlCursor> part) {
        SharedStrings shared = new SharedStrings();
        part.ifPresent(xml -> {
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                if (xml.name().equals("si")) {
                    shared.strings.add(text(xml));
                    Limits.check(shared.strings.size(), MOST, LimitKind.STRINGS);
                }
            }
        });
        return shared;
    }

    /** The text of the element in one piece, or in several that look different; how it is spoken left out. */
    static String text(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else if (xml.name().equals("r")) {
                run(xml, text);
            }
        }
        return unescaped(text.toString());
    }

    /** A piece; what stands above or below the line behind a digit is a note to it. */
    private static void run(XmlCursor xml, StringBuilder text) {
        boolean raised = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("rPr")) {
                raised = isRaised(xml);
            } else if (xml.name().equals("t")) {
                boolean note = raised && text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
                text.append(note ? "（" + xml.text() + "）" : xml.text());
            }
        }
    }

    private static boolean isRaised(XmlCursor xml) {
        boolean raised = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            raised |= xml.name().equals("vertAlign") && !"baseline".equals(xml.attribute("val"));
        }
        return raised;
    }

    /** Signs that XML cannot hold are written as their codes. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(sign ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(sign.group(1), 16))));
    }

    /** The text with a number; a doubt where there is none. */
    String get(String number) {
        boolean known = number.matches("[0-9]{1,7}") && Integer.parseInt(number) < strings.size();
        return known ? strings.get(Integer.parseInt(number)) : String.valueOf(WordContent.DOUBT);
    }
}
