package org.gongkai.report.testkit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;

/**
 * Assertions about what one rule found in a report; made by {@link ReportAssert#hasFinding(String)}.
 *
 * @since 0.1.0
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, List<Finding>> {

    private final ReportAssert report;

    FindingAssert(ReportAssert report, List<Finding> findings) {
        super(findings, FindingAssert.class);
        this.report = report;
    }

    /**
     * Asserts that one of the findings involves a cell, such as {@code at("T3.1:A")}, and goes on with those that do.
     *
     * @throws IllegalArgumentException for an address that no edition has
     */
    public FindingAssert at(String cell) {
        CellAddress address = CellAddress.parse(cell);
        return only("at " + address, finding -> finding.cells().contains(address));
    }

    /** Asserts that one of the findings is of a severity, and goes on with those that are. */
    public FindingAssert of(Severity severity) {
        return only("of severity " + severity, finding -> finding.severity() == severity);
    }

    /** Back to the report. */
    public ReportAssert and() {
        return report;
    }

    private FindingAssert only(String what, Predicate<Finding> kind) {
        List<Finding> matching = actual.stream().filter(kind).toList();
        if (matching.isEmpty()) {
            failWithMessage(
                    "%nExpecting a finding %s but found:%n  %s",
                    what,
                    actual.stream()
                            .map(finding -> finding.severity() + " " + finding + " " + finding.cells())
                            .collect(Collectors.joining("\n  ")));
        }
        return new FindingAssert(report, matching);
    }
}
