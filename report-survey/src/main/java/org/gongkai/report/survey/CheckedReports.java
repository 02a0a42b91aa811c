package org.gongkai.report.survey;

import java.io.IOException;
import java.util.Comparator;
import org.gongkai.report.survey.table.RowTable;
import org.gongkai.report.survey.table.RowWriter;
import org.gongkai.report.survey.table.SortedRows;
import org.gongkai.report.survey.table.TableFiles;
import org.jspecify.annotations.Nullable;

/** Brings the reports in their order, each once, with what the rules say of it. */
final class CheckedReports {

    private final TableFiles files;
    private final RowTable<CheckedSource> checks;
    private final YearSpan years = new YearSpan();

    CheckedReports(TableFiles files, RowTable<CheckedSource> bySource) {
        this.files = files;
        this.checks = bySource;
    }

    RowTable<SurveyedReport> of(RowTable<SurveyedReport> reports) throws IOException {
        RowWriter<SurveyedReport> checked = new RowWriter<>(files, new SurveyedReportFormat());
        try (SortedRows<SurveyedReport> sorted = reports.sortedRows(Comparator.comparing(SurveyedReport::key))) {
            @Nullable ReportKey before = null;
            while (sorted.hasNext()) {
                SurveyedReport report = sorted.next();
                // An input that was given twice is one report.
                if (!report.key().equals(before)) {
                    checked.add(checked(report));
                    years.add(report);
                }
                before = report.key();
            }
        }
        return checked.table();
    }

    private SurveyedReport checked(SurveyedReport report) {
        return checks.rows(check -> check.source().compareTo(report.source())).stream()
                .findFirst()
                .map(check -> report.checked(check.verdict(), check.rules()))
                .orElse(report);
    }

    /** The years of the reports whose bodies are known. */
    YearSpan years() {
        return years;
    }
}
