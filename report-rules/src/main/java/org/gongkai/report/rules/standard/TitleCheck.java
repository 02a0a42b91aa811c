package org.gongkai.report.rules.standard;

import java.util.Optional;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.YearText;

/** S-TITLE: the title names the report's year and body. */
final class TitleCheck implements Check {

    private static final String SUBJECT = "政府信息公开";
    private static final int DIGITS = 4;

    @Override
    public void check(Evaluation evaluation) {
        Optional<String> title = evaluation.report().title();
        if (title.isEmpty()) {
            evaluation.doesNotApply();
            return;
        }
        String plain = PlainText.lettersOnly(YearText.inDigits(PlainText.compact(title.get())));
        int at = yearIn(plain);
        checkYear(evaluation, title.get(), at < 0 ? "" : plain.substring(at, at + DIGITS));
        checkAgency(evaluation, title.get(), withoutYear(plain, at));
    }

    private static void checkYear(Evaluation evaluation, String title, String named) {
        String year = Integer.toString(evaluation.report().year());
        if (!named.equals(year)) {
            String key = named.isEmpty() ? "title.noYear" : "title.year";
            evaluation.add(evaluation.finding(RuleMessages.of(key, title, named, year)));
        }
    }

    /** A shortened name is no other name; only characters that the body's name does not have are. */
    private static void checkAgency(Evaluation evaluation, String title, String body) {
        String agency = PlainText.lettersOnly(evaluation.report().agency().name());
        if (!body.isEmpty() && !isShortened(body, agency) && !isShortened(agency, body)) {
            evaluation.add(evaluation.finding(RuleMessages.of(
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

    /** Whether all characters of one text stand in the other in the same order, as in a shortened name. */
    private static boolean isShortened(String shorter, String longer) {
        int next = 0;
        for (int i = 0; i < longer.length() && next < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(next)) {
                next++;
            }
        }
        return next == shorter.length();
    }
}
