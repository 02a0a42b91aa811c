package org.gongkai.report.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.rules.Verdict;

/**
 * Collects the reports of a survey, and then what the rules say of each. Of a report little is kept. Not for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class SurveyCollection {

    private final BodyList list;
    private final UnaryOperator<String> latestName;
    private final Map<String, SurveyedReport> reports = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<Integer, NarrativeTwins.Builder> narratives = new TreeMap<>();
    private final Map<BodyYear, List<String>> children = new HashMap<>();
    private final Shared shared = new Shared();

    /**
     * Nothing yet.
     *
     * @param list the bodies that have to report, by their latest names
     * @param latestName the name that a body of a name has in the end
     */
    public SurveyCollection(BodyList list, UnaryOperator<String> latestName) {
        this.list = list;
        this.latestName = latestName;
    }

    /** Adds a report by the input that it was read from. A body that is not named is one of its own. */
    public void add(String source, DisclosureReport report) {
        String body =
                report.agency().isNamed() ? latestName.apply(report.agency().name()) : "";
        SurveyedReport surveyed = SurveyedReport.unchecked(source, body, report, shared);
        reports.put(source, surveyed);
        narratives
                .computeIfAbsent(report.year(), year -> NarrativeTwins.builder())
                .add(report.withAgency(surveyed.agency()));
        list.parentOf(body)
                .ifPresent(parent -> children.computeIfAbsent(
                                new BodyYear(parent, report.year()), key -> new ArrayList<>())
                        .add(source));
    }

    /**
     * What the reports added so far are to be checked against.
     *
     * @param reading reads a report once more by its source, on any thread: those that another one sums up
     */
    public SurveyComparisons comparisons(Function<String, DisclosureReport> reading) {
        return new SurveyComparisons(latestName, twins(), new SummedReports(list, latestName, children, reading));
    }

    private Map<Integer, NarrativeTwins> twins() {
        return narratives.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().build()));
    }

    /**
     * Adds what the rules say of a report.
     *
     * @param rules the rule of each finding
     * @throws IllegalArgumentException where no report was added by the source
     */
    public void checked(String source, Verdict verdict, List<String> rules) {
        List<String> kept = shared.one(List.copyOf(rules));
        if (reports.computeIfPresent(source, (key, report) -> report.checked(verdict, kept)) == null) {
            throw new IllegalArgumentException("no report from '" + source + "'");
        }
    }

    /** Adds an input that yielded no report. */
    public void failed(String source) {
        unreadable.add(source);
    }

    /** What the whole shows. */
    public Survey survey() {
        return new SurveyAssessment(list, List.copyOf(reports.values()), twins(), latestName).survey(unreadable);
    }
}
