package org.gongkai.report.rules;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.standard.ExampleCase;

/** Reports for the tests, made from the catalogue's sample. */
public final class Reports {

    private Reports() {}

    public static DisclosureReport valid() {
        return ExampleCase.sample().report();
    }

    /** The sample with cells changed, each written {@code T3.1:A=42}. */
    public static DisclosureReport with(String... changes) {
        return change(valid(), changes);
    }

    public static DisclosureReport change(DisclosureReport report, String... changes) {
        DisclosureReport changed = report;
        for (String change : changes) {
            int equals = change.indexOf('=');
            changed = changed.with(
                    CellAddress.parse(change.substring(0, equals)), Figure.parse(change.substring(equals + 1)));
        }
        return changed;
    }

    /** What could not be evaluated, but for the dates that the sample leaves out. */
    public static List<NotEvaluated> gaps(ValidationResult result) {
        return result.notEvaluated().stream()
                .filter(each -> !each.reason().equals("unstated"))
                .toList();
    }

    public static ValidationResult validate(DisclosureReport report) {
        return ReportValidator.standard().validate(report);
    }

    public static List<String> chinese(ValidationResult result) {
        return result.findings().stream().map(Finding::toString).toList();
    }

    public static List<String> english(ValidationResult result) {
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.message(Locale.ENGLISH))
                .toList();
    }

    public static List<String> open(ValidationResult result) {
        return result.notEvaluated().stream().map(NotEvaluated::toString).toList();
    }

    public static List<String> openEnglish(ValidationResult result) {
        return result.notEvaluated().stream()
                .map(each -> each.rule() + " " + each.message(Locale.ENGLISH))
                .toList();
    }
}
