package org.gongkai.report.io.result;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.Severity;

/**
 * Results as JUnit XML, for build servers: a report is a test suite, a rule a test case. A finding of severity ERROR
 * fails its case; one of less stands in the case's output. A rule that could not be evaluated is a skipped case. What
 * the reader of the document has to say is the suite's output. An input that yielded no report is a suite with an
 * error.
 *
 * @since 0.1.0
 */
public final class ResultJunit {

    private final XmlOut xml;

    private ResultJunit(XmlOut xml) {
        this.xml = xml;
    }

    /** Writes test suites to a stream, in UTF-8; the stream stays open. */
    public static void write(List<CheckedReport> reports, List<FailedInput> failures, OutputStream out) {
        try {
            new ResultJunit(XmlOut.to(out)).suites(reports, failures);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write test suites", e);
        }
    }

    private void suites(List<CheckedReport> reports, List<FailedInput> failures) throws XMLStreamException {
        xml.declaration();
        xml.element(
                "testsuites",
                () -> {
                    xml.line();
                    for (CheckedReport checked : reports) {
                        suite(checked);
                    }
                    for (FailedInput failure : failures) {
                        suite(failure);
                    }
                },
                "name",
                "gongkai");
        xml.finish();
    }

    private void suite(CheckedReport checked) throws XMLStreamException {
        Map<String, RuleStatus> statuses = checked.result().statuses();
        Map<String, List<Finding>> findings =
                checked.result().findings().stream().collect(Collectors.groupingBy(Finding::rule));
        Map<String, List<NotEvaluated>> open =
                checked.result().notEvaluated().stream().collect(Collectors.groupingBy(NotEvaluated::rule));
        long failed = findings.values().stream().filter(ResultJunit::fails).count();
        long skipped = statuses.keySet().stream()
                .filter(rule -> !findings.containsKey(rule) && open.containsKey(rule))
                .count();
        xml.element(
                "testsuite",
                () -> {
                    xml.line();
                    for (String rule : statuses.keySet()) {
                        testCase(
                                checked,
                                rule,
                                findings.getOrDefault(rule, List.of()),
                                open.getOrDefault(rule, List.of()));
                    }
                    remarks(checked.remarks());
                },
                "name",
                checked.source(),
                "tests",
                String.valueOf(statuses.size()),
                "failures",
                String.valueOf(failed),
                "errors",
                "0",
                "skipped",
                String.valueOf(skipped));
        xml.line();
    }

    /** What the reader has to say concerns the whole suite. */
    private void remarks(List<ResultRemark> remarks) throws XMLStreamException {
        if (!remarks.isEmpty()) {
            xml.element(
                    "system-out",
                    remarks.stream()
                            .map(remark ->
                                    remark.source().map(place -> place + ": ").orElse("") + remark.kind() + ": "
                                            + remark.message().zh() + "\n"
                                            + remark.message().en())
                            .collect(Collectors.joining("\n")));
            xml.line();
        }
    }

    private static boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private void testCase(CheckedReport checked, String rule, List<Finding> findings, List<NotEvaluated> open)
            throws XMLStreamException {
        String suite = checked.report().agency().shownName().zh() + " "
                + checked.report().year();
        xml.element("testcase", () -> outcome(findings, open), "classname", suite, "name", rule);
        xml.line();
    }

    private void outcome(List<Finding> findings, List<NotEvaluated> open) throws XMLStreamException {
        if (fails(findings)) {
            xml.element(
                    "failure", lines(findings), "message", findings.get(0).message(Locale.CHINESE), "type", "ERROR");
        } else if (!findings.isEmpty()) {
            xml.element("system-out", lines(findings));
        } else if (!open.isEmpty()) {
            xml.empty("skipped", "message", open.get(0).message(Locale.CHINESE));
        }
    }

    /** Every finding of a rule, in both languages, with its place. */
    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.source().map(place -> place + ": ").orElse("") + finding.message(Locale.CHINESE)
                        + "\n" + finding.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private void suite(FailedInput failure) throws XMLStreamException {
        xml.element(
                "testsuite",
                () -> xml.element(
                        "testcase",
                        () -> xml.element(
                                "error",
                                failure.message().zh() + "\n"
                                        + failure.message().en(),
                                "message",
                                failure.message().zh(),
                                "type",
                                "unreadable"),
                        "classname",
                        failure.source(),
                        "name",
                        "read"),
                "name",
                failure.source(),
                "tests",
                "1",
                "failures",
                "0",
                "errors",
                "1",
                "skipped",
                "0");
        xml.line();
    }
}
