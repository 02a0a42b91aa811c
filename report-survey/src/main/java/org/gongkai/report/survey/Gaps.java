package org.gongkai.report.survey;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Who has no report for a year. A body of the list has to report for each year of the survey; where there is no list,
 * one that has reported has to report for each year after.
 */
record Gaps(BodyList list, Map<String, ? extends SortedMap<Integer, List<SurveyedReport>>> bodies) {

    void addTo(List<SurveyNotice> notices) {
        int first = bodies.values().stream().mapToInt(SortedMap::firstKey).min().orElse(1);
        int last = bodies.values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
        if (list.isEmpty()) {
            bodies.forEach((body, years) -> gaps(body, years.firstKey(), last, notices));
        } else {
            list.names().forEach(body -> gaps(body, first, last, notices));
        }
    }

    private void gaps(String body, int first, int last, List<SurveyNotice> notices) {
        SortedMap<Integer, List<SurveyedReport>> years = bodies.get(body);
        for (int year = first; year <= last; year++) {
            if (years == null || !years.containsKey(year)) {
                notices.add(SurveyNotice.of(SurveyNotice.Kind.MISSING, body, year, "", String.valueOf(year)));
            }
        }
    }
}
