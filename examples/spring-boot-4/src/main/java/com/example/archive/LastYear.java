package com.example.archive;

import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.springframework.stereotype.Component;

/** Checks a report beside the one that the archive has of the year before; {@code @ConsistentReport} uses it, too. */
@Component
public class LastYear implements ReportCheck {

    private final ReportValidator validator;
    private final StoredReports reports;

    LastYear(ReportValidator validator, StoredReports reports) {
        this.validator = validator;
        this.reports = reports;
    }

    @Override
    public ValidationResult validate(DisclosureReport report) {
        return validate(report, ValidationContext.none());
    }

    /** Checks a report of which something is known, such as where its cells stood. */
    ValidationResult validate(DisclosureReport report, ValidationContext context) {
        return reports.findByAgencyAndReportYear(report.agency().name(), report.year() - 1)
                .map(before -> ValidationContext.builder()
                        .from(context)
                        .previous(before.report())
                        .build())
                .map(known -> validator.validate(report, known))
                .orElseGet(() -> validator.validate(report, context));
    }
}
