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

    /** What a body's report for a year sums up; none where the list names none below it. */
    Optional<Children> below(String body, int year) {
        List<String> expected = list.below(body);
        List<String> found = sources.getOrDefault(new BodyYear(body, year), List.of());
        if (expected.isEmpty() && found.isEmpty()) {
            return Optional.empty();
        }
        Children.Builder children = Children.builder();
        expected.forEach(children::expect);
        found.stream().map(reading).map(this::underLatestName).forEach(children::add);
        return Optional.of(children.build());
    }

    private DisclosureReport underLatestName(DisclosureReport report) {
        return report.withAgency(
                report.agency().withName(latestName.apply(report.agency().name())));
    }
}
