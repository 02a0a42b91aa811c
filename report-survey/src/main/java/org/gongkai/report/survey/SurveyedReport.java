package org.gongkai.report.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.rules.Verdict;

/**
 * What a survey keeps of a report: its figures and no texts, so that those of a province fit in memory.
 *
 * @param source the input that it was read from
 * @param body the body's latest name, which all its reports share
 * @param report the report without its texts
 * @param measures what the report states
 * @param verdict what the rules say; none as long as it was not checked
 * @param rules the rule of each finding, in order, with repetition
 * @since 0.1.0
 */
public record SurveyedReport(
        String source,
        String body,
        DisclosureReport report,
        Map<ReportMeasure, Ratio> measures,
        Optional<Verdict> verdict,
        List<String> rules) {

    /** Copies map and list. */
    public SurveyedReport {
        Map<ReportMeasure, Ratio> copy = new EnumMap<>(ReportMeasure.class);
        copy.putAll(measures);
        measures = Collections.unmodifiableMap(copy);
        rules = List.copyOf(rules);
    }

    static SurveyedReport unchecked(String source, String body, DisclosureReport report) {
        Map<ReportMeasure, Ratio> measures = new EnumMap<>(ReportMeasure.class);
        for (ReportMeasure measure : ReportMeasure.values()) {
            measure.of(report).ifPresent(value -> measures.put(measure, value));
        }
        return new SurveyedReport(source, body, frame(report), measures, Optional.empty(), List.of());
    }

    private static DisclosureReport frame(DisclosureReport report) {
        return DisclosureReport.builder()
                .year(report.year())
                .agency(report.agency())
                .period(report.period())
                .publishedOn(report.publishedOn())
                .figures(report.figures())
                .build();
    }

    /** The body as this report names it. */
    public Agency agency() {
        return report.agency();
    }

    /** The year reported on. */
    public int year() {
        return report.year();
    }

    /** The code of the form's edition. */
    public String edition() {
        return report.edition().code();
    }

    SurveyedReport checked(Verdict found, List<String> broken) {
        return new SurveyedReport(source, body, report, measures, Optional.of(found), broken);
    }

    /** What the report states of a measure; absent, not zero, where it states no such number. */
    public Optional<Ratio> measure(ReportMeasure measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    boolean fails(String rule) {
        return rules.contains(rule);
    }
}
