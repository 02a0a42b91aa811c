package org.gongkai.report.io.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;

/**
 * One report of the suite with what it is compared with, and the rule that it is about.
 *
 * @param id the name of the case, unique in the suite
 * @param rule the rule
 * @param report the report
 * @param previous last year's report, where the rule compares with it
 * @param children the reports of the bodies below
 * @param expectedChildren the names of bodies below that must report
 * @param others other bodies' reports of the year
 * @param context all of it, as the engine takes it
 */
record ConformanceCase(
        String id,
        String rule,
        DisclosureReport report,
        Optional<DisclosureReport> previous,
        List<DisclosureReport> children,
        List<String> expectedChildren,
        List<DisclosureReport> others,
        ValidationContext context) {

    /** What a rule that had nothing to look at is said to be. */
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    /** A report with nothing to compare it with. */
    static ConformanceCase alone(Rule rule, int number, DisclosureReport report) {
        return new ConformanceCase(
                id(rule, number),
                rule.id(),
                report,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                ValidationContext.none());
    }

    static String id(Rule rule, int number) {
        return String.format("%s-%04d", rule.id(), number + 1);
    }

    /** What the engine makes of it. */
    ValidationResult result() {
        return ReportValidator.standard().validate(report, context);
    }

    /** The line of the reports' file. */
    String line() {
        StringBuilder line = new StringBuilder("{\"id\":\"" + id + "\",\"report\":" + json(report));
        previous.ifPresent(before -> line.append(",\"previous\":").append(json(before)));
        append(line, "children", children);
        if (!expectedChildren.isEmpty()) {
            line.append(",\"expectedChildren\":[\"")
                    .append(String.join("\",\"", expectedChildren))
                    .append("\"]");
        }
        append(line, "others", others);
        return line.append('}').toString();
    }

    private static void append(StringBuilder line, String name, List<DisclosureReport> reports) {
        if (!reports.isEmpty()) {
            line.append(",\"").append(name).append("\":[");
            for (int i = 0; i < reports.size(); i++) {
                line.append(i == 0 ? "" : ",").append(json(reports.get(i)));
            }
            line.append(']');
        }
    }

    private static String json(DisclosureReport report) {
        return new String(ReportJson.canonical(report), StandardCharsets.UTF_8).strip();
    }

    /** The line of the expected verdicts' file. */
    String expected() {
        ValidationResult result = result();
        return "{\"id\":\"" + id + "\",\"rule\":\"" + rule + "\",\"status\":\"" + status(result, rule)
                + "\",\"record\":" + ResultJson.write(CheckedReport.of(id, report, result)) + "}";
    }

    static String status(ValidationResult result, String rule) {
        RuleStatus status = result.statuses().get(rule);
        return status == null ? NOT_APPLICABLE : status.name();
    }
}
