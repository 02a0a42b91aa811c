package org.gongkai.report.survey.output;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyNotice;
import org.gongkai.report.survey.SurveyedBody;
import org.gongkai.report.survey.SurveyedReport;

/** What is counted of a survey, in one walk. */
final class SurveyTotals {

    private final TreeMap<Integer, Integer> reports = new TreeMap<>();
    private final Map<Integer, Map<Verdict, Integer>> verdicts = new HashMap<>();
    private final Map<SurveyNotice.Kind, Integer> notices = new EnumMap<>(SurveyNotice.Kind.class);
    private int bodies;

    SurveyTotals(Survey survey) {
        survey.bodies().forEach(this::add);
    }

    private void add(SurveyedBody body) {
        bodies++;
        body.reports().forEach(this::add);
        body.notices().forEach(notice -> notices.merge(notice.kind(), 1, Integer::sum));
    }

    private void add(SurveyedReport report) {
        reports.merge(report.year(), 1, Integer::sum);
        report.verdict()
                .ifPresent(verdict -> verdicts.computeIfAbsent(report.year(), year -> new EnumMap<>(Verdict.class))
                        .merge(verdict, 1, Integer::sum));
    }

    int bodies() {
        return bodies;
    }

    /** The years that some report is for, the first first. */
    List<Integer> years() {
        return new ArrayList<>(reports.keySet());
    }

    int reports(int year) {
        return reports.getOrDefault(year, 0);
    }

    int reports(int year, Verdict verdict) {
        return verdicts.getOrDefault(year, Map.of()).getOrDefault(verdict, 0);
    }

    /** How many notices there are of each kind that there is. */
    Map<SurveyNotice.Kind, Integer> notices() {
        return notices;
    }
}
