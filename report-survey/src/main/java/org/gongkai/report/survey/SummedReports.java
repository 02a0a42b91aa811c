package org.gongkai.report.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Children;

/** The reports that another one sums up, read again when that one is checked. */
record SummedReports(BodyList list, UnaryOperator<String> latestName, WholeReports reports) {

    /** What a body's report for a year sums up; none where the list names none below it. */
    Optional<Children> below(String body, int year) {
        List<String> expected = list.below(body);
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        Children.Builder children = Children.builder();
        expected.forEach(children::expect);
        expected.stream()
                .flatMap(child -> reports.of(child, year).stream())
                .sorted(Comparator.comparingInt(Arrival::number))
                .map(reports::read)
                .map(this::underLatestName)
                .forEach(children::add);
        return Optional.of(children.build());
    }

    private DisclosureReport underLatestName(DisclosureReport report) {
        return report.withAgency(
                report.agency().withName(latestName.apply(report.agency().name())));
    }
}
