package org.gongkai.report.documents.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.YearText;

/**
 * A text that reads like the title of a report.
 *
 * @param text the title as published, white space squeezed
 * @param year the year; 0 where it names none
 * @param agency the body before the words of the title; empty where it names none
 */
public record TitleLine(String text, int year, String agency) {

    private static final int LONGEST = 80;

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?:年度?|度|(?=\\)))");

    public static Optional<TitleLine> of(String text) {
        if (text.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String compact = PlainText.compact(text);
        boolean reads = compact.length() <= LONGEST
                && (compact.contains("年度报告") || compact.contains("年报"))
                && compact.contains("信息公开")
                && compact.chars().noneMatch(c -> "。,;!?:".indexOf(c) >= 0);
        return reads ? Optional.of(new TitleLine(text, year(compact), agency(compact))) : Optional.empty();
    }

    /** The year that a text names, 0 where it names none: of several the last one before 信息公开, or else the first. */
    public static int year(String compact) {
        String text = YearText.inDigits(compact);
        int start = startOfYear(text);
        return start < 0 ? 0 : Integer.parseInt(text.substring(start, start + 4));
    }

    private static int startOfYear(String text) {
        int words = text.indexOf("信息公开");
        Matcher matcher = YEAR.matcher(text);
        int start = -1;
        while (matcher.find()) {
            if (start < 0 || matcher.start() < words) {
                start = matcher.start();
            }
        }
        return start;
    }

    private static String agency(String compact) {
        String text = YearText.inDigits(compact);
        int start = startOfYear(text);
        if (start >= 0) {
            text = text.substring(0, start)
                    + YEAR.matcher(text.substring(start)).replaceFirst("");
        }
        int words = text.indexOf("政府信息公开");
        String before = words < 0 ? "" : text.substring(0, words);
        return stripped(before);
    }

    private static String stripped(String text) {
        String agency = text;
        for (String start : new String[] {"关于", "《", "()", "("}) {
            agency = agency.startsWith(start) ? agency.substring(start.length()) : agency;
        }
        for (String end : new String[] {"()", "年度", "度", "关于", "的"}) {
            agency = agency.endsWith(end) ? agency.substring(0, agency.length() - end.length()) : agency;
        }
        int last = Math.max(agency.lastIndexOf('>'), agency.lastIndexOf('》'));
        return agency.substring(last + 1);
    }
}
