package org.gongkai.report.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All reports of a province, of several years together, as a reader of all of them sees them: what each says in short,
 * and what only the whole shows.
 *
 * <pre>{@code
 * SurveyCollection collection = new SurveyCollection(BodyList.none(), name -> name);
 * reports.forEach(report -> collection.add(source, report));
 * SurveyComparisons comparisons = collection.comparisons(source -> readAgain(source));
 * // check each report with comparisons.twins(…) and comparisons.children(…), then
 * collection.checked(source, verdict, rules);
 * Survey survey = collection.survey();
 * }</pre>
 *
 * @param reports the reports, by body, year and source
 * @param notices what the whole shows, by body, year and kind
 * @param unreadable the inputs that yielded no report, in their order
 * @since 0.1.0
 */
public record Survey(List<SurveyedReport> reports, List<SurveyNotice> notices, List<String> unreadable) {

    /** Copies the lists. */
    public Survey {
        reports = List.copyOf(reports);
        notices = List.copyOf(notices);
        unreadable = List.copyOf(unreadable);
    }

    /** The years that some report is for, the first first. */
    public List<Integer> years() {
        return List.copyOf(reports.stream().map(SurveyedReport::year).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The reports of each body, by name; a body of which something is noticed but has none has an empty list. */
    public Map<String, List<SurveyedReport>> byBody() {
        Map<String, List<SurveyedReport>> bodies =
                new TreeMap<>(reports.stream().collect(Collectors.groupingBy(SurveyedReport::body)));
        notices.forEach(notice -> bodies.putIfAbsent(notice.body(), List.of()));
        return bodies;
    }

    /** The notices of each body that has some. */
    public Map<String, List<SurveyNotice>> noticesByBody() {
        return notices.stream().collect(Collectors.groupingBy(SurveyNotice::body));
    }
}
