package org.gongkai.report.rules.standard;

import java.util.Optional;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessage;
import org.gongkai.report.rules.wording.TextForms;

/** S-TITLE: the title names the report's year and body. */
final class TitleCheck implements Check {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String SUBJECT = "政府信息公开";
    private static final int DIGITS = 4;

    @Override
    public void check(Evaluation evaluation) {
        Optional<String> title = evaluation.report().title();
        if (title.isEmpty()) {
            evaluation.doesNotApply();
            return;
        }
        String plain = digits(TextForms.lettersOnly(withZeros(title.get())));
        int at = yearIn(plain);
        checkYear(evaluation, title.get(), at < 0 ? "" : plain.substring(at, at + DIGITS));
        checkAgency(evaluation, title.get(), withoutYear(plain, at));
    }

    private static void checkYear(Evaluation evaluation, String title, String named) {
        String year = Integer.toString(evaluation.report().year());
        if (!named.equals(year)) {
            String key = named.isEmpty() ? "title.noYear" : "title.year";
            evaluation.add(evaluation.finding(RuleMessage.of(key, title, named, year)));
        }
    }

    /** A shortened name is no other name; only characters that the body's name does not have are. */
    private static void checkAgency(Evaluation evaluation, String title, String body) {
        String agency = TextForms.lettersOnly(evaluation.report().agency().name());
        if (!body.isEmpty() && !TextForms.isShortened(body, agency) && !TextForms.isShortened(agency, body)) {
            evaluation.add(evaluation.finding(RuleMessage.of(
                    "title.agency", title, evaluation.report().agency().name())));
        }
    }

    /** What the title says before its subject, the year left out. */
    private static String withoutYear(String plain, int year) {
        String rest = plain;
        if (year >= 0) {
            int end = year + DIGITS;
            end += rest.startsWith("年度", end) ? 2 : rest.startsWith("年", end) ? 1 : 0;
            rest = rest.substring(0, year) + rest.substring(end);
        }
        int subject = rest.indexOf(SUBJECT);
        return subject < 0 ? "" : rest.substring(0, subject);
    }

    /** The place of the first four digits that stand alone and may be a year, or -1. */
    private static int yearIn(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isDigit(text.charAt(i))) {
                continue;
            }
            if (i - start == DIGITS && (text.startsWith("20", start) || text.startsWith("19", start))) {
                return start;
            }
            start = i + 1;
        }
        return -1;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** 二〇二三 as 2023; other numerals stay, since a name may hold one. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i + DIGITS <= text.length(); i++) {
            if (isChineseYear(text, i)) {
                for (int k = i; k < i + DIGITS; k++) {
                    plain.setCharAt(k, (char) ('0' + CHINESE_DIGITS.indexOf(digit(text.charAt(k)))));
                }
            }
        }
        return plain.toString();
    }

    private static boolean isChineseYear(String text, int at) {
        return text.startsWith("二", at)
                && text.substring(at, at + DIGITS)
                        .chars()
                        .allMatch(each -> CHINESE_DIGITS.indexOf(digit((char) each)) >= 0)
                && text.startsWith("年", at + DIGITS);
    }

    private static char digit(char character) {
        return character == '零' ? '〇' : character;
    }

    /** Circles that stand for 〇 are signs, not letters. */
    private static String withZeros(String title) {
        return title.replace('○', '〇').replace('◯', '〇');
    }
}
