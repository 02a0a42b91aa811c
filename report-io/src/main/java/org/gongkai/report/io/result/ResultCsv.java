package org.gongkai.report.io.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.report.io.csv.CsvText;
import org.gongkai.report.io.csv.SpreadsheetText;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;

/**
 * Results as CSV (RFC 4180), a report a row, for spreadsheets: counts only; {@link ResultJson} has all that was found.
 *
 * <p>The columns: source, agency, year, edition, verdict, errors, warnings, infos, notEvaluated, waived, rules (each
 * rule with findings, behind a colon how many), ruleSet, digest, errorZh and errorEn (of an input that yielded no
 * report). A text that a spreadsheet would run as a formula has an apostrophe before it.
 *
 * @since 0.1.0
 */
public final class ResultCsv {

    private static final List<String> COLUMNS = List.of(
            "source",
            "agency",
            "year",
            "edition",
            "verdict",
            "errors",
            "warnings",
            "infos",
            "notEvaluated",
            "waived",
            "rules",
            "ruleSet",
            "digest",
            "errorZh",
            "errorEn");

    private ResultCsv() {}

    /** The header, with its line break. */
    public static String header() {
        return row(COLUMNS);
    }

    /** The row of a checked report, with its line break. */
    public static String row(CheckedReport checked) {
        DisclosureReport report = checked.report();
        ValidationResult result = checked.result();
        return row(List.of(
                SpreadsheetText.neutral(checked.source()),
                SpreadsheetText.neutral(report.agency().name()),
                String.valueOf(report.year()),
                report.edition().code(),
                result.verdict().name(),
                count(result, Severity.ERROR),
                count(result, Severity.WARNING),
                count(result, Severity.INFO),
                String.valueOf(result.notEvaluated().size()),
                String.valueOf(result.waived().size()),
                rules(result),
                result.ruleSet(),
                checked.digest().orElse(""),
                "",
                ""));
    }

    /** The row of an input that yielded no report, with its line break. */
    public static String row(FailedInput failed) {
        return row(List.of(
                SpreadsheetText.neutral(failed.source()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                SpreadsheetText.neutral(failed.message().zh()),
                SpreadsheetText.neutral(failed.message().en())));
    }

    private static String row(List<String> fields) {
        StringBuilder text = new StringBuilder();
        CsvText.row(fields, text);
        return text.toString();
    }

    private static String count(ValidationResult result, Severity severity) {
        return String.valueOf(result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    private static String rules(ValidationResult result) {
        Map<String, Long> counts = result.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
