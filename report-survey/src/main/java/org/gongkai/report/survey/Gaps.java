package org.gongkai.report.survey;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Who has no report for a year. A body of the list has to report for each year of the survey; where there is no list,
 * one that has reported has to report for each year after.
 */
final class Gaps {

    private final BodyList list;
    private final YearSpan span;

    /** The bodies of the list that have reported. */
    private final Set<String> heard = new HashSet<>();

    Gaps(BodyList list, YearSpan span) {
        this.list = list;
        this.span = span;
    }

    /** Adds the years for which a body that has reported has no report. */
    void add(String body, Collection<Integer> years, NoticeWriter notices) {
        if (list.isEmpty()) {
            int first = years.stream().mapToInt(Integer::intValue).min().orElse(0);
            span.from(first).filter(year -> !years.contains(year)).forEach(year -> add(body, year, notices));
        } else if (list.has(body)) {
            heard.add(body);
            span.all().filter(year -> !years.contains(year)).forEach(year -> add(body, year, notices));
        }
    }

    /** Adds the bodies of the list that have not reported at all. */
    void addUnheard(NoticeWriter notices) {
        list.names().stream()
                .filter(body -> !heard.contains(body))
                .forEach(body -> span.all().forEach(year -> add(body, year, notices)));
    }

    private static void add(String body, int year, NoticeWriter notices) {
        notices.add(SurveyNotice.of(SurveyNotice.Kind.MISSING, body, year, "", String.valueOf(year)));
    }
}
