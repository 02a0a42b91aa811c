package org.gongkai.report.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.YearText;

/** S-TITLE: the title names the report's year and body. */
public final class TitleCheck implements Check {

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
        int at = yearIn(plain, evaluation.report().year());
        checkYear(evaluation, title.get(), at < 0 ? "" : plain.substring(at, at + DIGITS));
        if (evaluation.report().agency().isNamed()) {
            checkAgency(evaluation, title.get(), withoutYear(plain, at));
        } else {
            evaluation.addUnstated(RuleMessages.of("open.noAgency"));
        }
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

    /**
     * The place of the year that the title is about, or -1: the report's own where it is named, else the first. Others
     * may stand in a body's name, such as that of one founded in 2020.
     */
    private static int yearIn(String text, int own) {
        List<Integer> years = yearsIn(text);
        return years.stream()
                .filter(at -> text.startsWith(Integer.toString(own), at))
                .reduce((first, last) -> last)
                .orElse(years.isEmpty() ? -1 : years.get(0));
    }

    /** The places of four digits that stand alone and may be a year. */
    private static List<Integer> yearsIn(String text) {
        List<Integer> years = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isDigit(text.charAt(i))) {
                continue;
            }
            if (i - start == DIGITS && (text.startsWith("20", start) || text.startsWith("19", start))) {
                years.add(start);
            }
            start = i + 1;
        }
        return years;
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
