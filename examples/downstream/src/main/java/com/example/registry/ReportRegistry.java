package com.example.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;

/** Keeps the valid reports of many bodies, one for each body and year. */
public class ReportRegistry {

    private record Key(String agency, int year) {}

    private final Map<Key, DisclosureReport> reports = new HashMap<>();

    /** Keeps a report; refuses one that is wrong, by itself or after the report of the year before. */
    public void register(DisclosureReport report) {
        ValidationContext context = ValidationContext.builder()
                .previous(find(report.agency().name(), report.year() - 1))
                .build();
        ValidationResult result = ReportValidator.standard().validate(report, context);
        if (!result.isValid()) {
            throw new IllegalArgumentException(report.agency().name() + " " + report.year() + ": " + result);
        }
        reports.put(new Key(report.agency().name(), report.year()), report);
    }

    public Optional<DisclosureReport> find(String agency, int year) {
        return Optional.ofNullable(reports.get(new Key(agency, year)));
    }

    /** The requests that the registered bodies received in a year, in 件. */
    public long received(int year) {
        return reports.values().stream()
                .filter(report -> report.year() == year)
                .mapToLong(this::received)
                .sum();
    }

    protected long received(DisclosureReport report) {
        return report.applications().received().total().count().orElseThrow();
    }
}
