package org.gongkai.report.documents.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.text.PlainText;

/**
 * A text under its number.
 *
 * @param style how the number is written
 * @param number the number; 0 where there is none
 * @param rest the text behind it, in NFKC form without white space
 */
public record NumberedText(Style style, int number, String rest) {

    /** How numbers of headings are written. */
    public enum Style {
        /** 一、 */
        CHINESE,
        /** （一） */
        BRACKETED,
        /** 1. or 1、 */
        ARABIC,
        /** None. */
        NONE
    }

    private static final String NUMERALS = "一二三四五六七八九十";

    /** A bar, or an l that was one, left over before the number. */
    private static final Pattern STRAY = Pattern.compile("^[|｜丨lI·•●]{1,2}+(?=[(0-9" + NUMERALS + "])");

    private static final Pattern NUMBER = Pattern.compile("^(?:(?<chinese>[" + NUMERALS + "]{1,2}+)[、.,:：．]"
            + "|\\((?<bracketed>[" + NUMERALS + "]{1,2}+|[0-9]{1,2}+)\\)[、.]?+"
            + "|(?<arabic>[0-9]{1,2}+)[、.,．](?![0-9]))");

    public static NumberedText of(String text) {
        String compact = STRAY.matcher(PlainText.compact(text)).replaceFirst("");
        Matcher matcher = NUMBER.matcher(compact);
        if (!matcher.find()) {
            return new NumberedText(Style.NONE, 0, compact);
        }
        String rest = compact.substring(matcher.end());
        if (matcher.group("chinese") != null) {
            return new NumberedText(Style.CHINESE, value(matcher.group("chinese")), rest);
        }
        return matcher.group("bracketed") != null
                ? new NumberedText(Style.BRACKETED, value(matcher.group("bracketed")), rest)
                : new NumberedText(Style.ARABIC, value(matcher.group("arabic")), rest);
    }

    private static int value(String numeral) {
        int first = NUMERALS.indexOf(numeral.charAt(0)) + 1;
        if (first == 0) {
            return Integer.parseInt(numeral);
        }
        return numeral.length() == 1 ? first : first + NUMERALS.indexOf(numeral.charAt(1)) + 1;
    }
}
