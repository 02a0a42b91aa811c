package org.gongkai.report.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Children;

/** The reports that another one sums up: where each stands, to be read when that one is checked. */
record SummedReports(
        BodyList list,
        UnaryOperator<String> latestName,
        Map<BodyYear, List<String>> sources,
        Function<String, DisclosureReport> reading) {

    /** What a body's report for a year sums up; none where the list names none below it, or none of them reported. */
    Optional<Children> below(String body, int year) {
        List<String> found = sources.get(new BodyYear(body, year));
        if (found == null) {
            return Optional.empty();
        }
        Children.Builder children = Children.builder();
        list.below(body).forEach(children::expect);
        found.stream().map(reading).map(this::underLatestName).forEach(children::add);
        return Optional.of(children.build());
    }

    private DisclosureReport underLatestName(DisclosureReport report) {
        return report.withAgency(
                report.agency().withName(latestName.apply(report.agency().name())));
    }
}
