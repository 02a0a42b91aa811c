package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.documents.archive.XmlCursor;

/** Which cells of a workbook show something other than the number that they hold: dates, shares, thousands. */
final class NumberFormats {

    /** What stands for itself: in quotes, behind a backslash, a space as wide as a sign, a sign that fills up. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*+\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]");

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Boolean> styles = new ArrayList<>();

    private NumberFormats() {}

    static NumberFormats of(Optional<XmlCursor> part) {
        NumberFormats formats = new NumberFormats();
        part.ifPresent(formats::read);
        return formats;
    }

    private void read(XmlCursor xml) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("numFmts")) {
                int list = xml.depth();
                while (xml.nextChild(list)) {
                    String code = xml.attribute("formatCode");
                    xml.number("numFmtId").ifPresent(id -> custom.put(id, code == null ? "" : code));
                }
            } else if (xml.name().equals("cellXfs")) {
                int list = xml.depth();
                while (xml.nextChild(list)) {
                    styles.add(shows(xml.number("numFmtId").orElse(0)));
                }
            }
        }
    }

    private boolean shows(int id) {
        String code = custom.get(id);
        if (code != null) {
            return shows(code);
        }
        boolean share = id == 9 || id == 10;
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return !share && !date;
    }

    /** Whether a format shows the number itself. */
    static boolean shows(String code) {
        String plain = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        if (ELAPSED.matcher(plain).find()) {
            return false;
        }
        String signs = IN_BRACKETS.matcher(plain).replaceAll("").replace("general", "0");
        boolean date = signs.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
        boolean share = signs.indexOf('%') >= 0;
        boolean thousands = signs.matches(".*[0#?],+(?:[^0#?,].*)?");
        String positive = signs.split(";", 2)[0];
        boolean nothing = signs.contains(";") && positive.isBlank();
        return !date && !share && !thousands && !nothing;
    }

    /** Whether cells of a style show their number; those of an unknown style do. */
    boolean shows(Optional<Integer> style) {
        return style.filter(index -> index >= 0 && index < styles.size())
                .map(styles::get)
                .orElse(true);
    }
}
