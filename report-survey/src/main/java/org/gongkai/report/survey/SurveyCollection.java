package org.gongkai.report.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Children;
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
    private final Map<BodyYear, Children.Builder> children = new HashMap<>();

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
        boolean isNamed = report.agency().isNamed();
        String body = isNamed ? latestName.apply(report.agency().name()) : "";
        reports.put(source, SurveyedReport.unchecked(source, body, report));
        narratives
                .computeIfAbsent(report.year(), year -> NarrativeTwins.builder())
                .add(report);
        list.parentOf(body)
                .ifPresent(parent -> childrenOf(parent, report.year())
                        .add(report.withAgency(report.agency().withName(body))));
    }

    private Children.Builder childrenOf(String parent, int year) {
        return children.computeIfAbsent(new BodyYear(parent, year), key -> {
            Children.Builder builder = Children.builder();
            list.names().stream()
                    .filter(name -> list.parentOf(name).filter(parent::equals).isPresent())
                    .forEach(builder::expect);
            return builder;
        });
    }

    /** What the reports added so far are to be checked against. */
    public SurveyComparisons comparisons() {
        return new SurveyComparisons(latestName, twins(), built(children, Children.Builder::build));
    }

    private Map<Integer, NarrativeTwins> twins() {
        return built(narratives, NarrativeTwins.Builder::build);
    }

    private static <K, B, V> Map<K, V> built(Map<K, B> builders, java.util.function.Function<B, V> build) {
        return builders.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> build.apply(each.getValue())));
    }

    /**
     * Adds what the rules say of a report.
     *
     * @param rules the rule of each finding
     * @throws IllegalArgumentException where no report was added by the source
     */
    public void checked(String source, Verdict verdict, List<String> rules) {
        if (reports.computeIfPresent(source, (key, report) -> report.checked(verdict, rules)) == null) {
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
