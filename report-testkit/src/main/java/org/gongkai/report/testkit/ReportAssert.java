package org.gongkai.report.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;

/**
 * Assertions about a report; made by {@link ReportAssertions#assertThat(DisclosureReport)}.
 *
 * @since 0.1.0
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, DisclosureReport> {

    private final ValidationContext context;

    ReportAssert(DisclosureReport actual) {
        this(actual, ValidationContext.none());
    }

    private ReportAssert(DisclosureReport actual, ValidationContext context) {
        super(actual, ReportAssert.class);
        this.context = context;
    }

    /** The same report beside what it is compared with, such as last year's. */
    public ReportAssert in(ValidationContext compared) {
        return new ReportAssert(actual, compared);
    }

    /** Asserts that the verdict is VALID. */
    public ReportAssert isValid() {
        return hasVerdict(Verdict.VALID);
    }

    /** Asserts that the verdict is INVALID. */
    public ReportAssert isInvalid() {
        return hasVerdict(Verdict.INVALID);
    }

    /** Asserts a verdict. */
    public ReportAssert hasVerdict(Verdict expected) {
        ValidationResult result = result();
        if (result.verdict() != expected) {
            failWithMessage(
                    "%nExpecting report:%n  %s%nto be %s but it is:%n  %s",
                    name(), expected, indented(result.toString()));
        }
        return this;
    }

    /**
     * Asserts that a rule found something, and goes on with what it found.
     *
     * @throws IllegalArgumentException for an id that is not in the catalogue
     */
    public FindingAssert hasFinding(String rule) {
        RuleCatalogue.standard().rule(rule);
        ValidationResult result = result();
        List<Finding> found = result.findings(rule);
        if (found.isEmpty()) {
            failWithMessage(
                    "%nExpecting report:%n  %s%nto have a finding of %s but the result is:%n  %s",
                    name(), rule, indented(result.toString()));
        }
        return new FindingAssert(this, found);
    }

    /**
     * Asserts that a rule found nothing.
     *
     * @throws IllegalArgumentException for an id that is not in the catalogue
     */
    public ReportAssert hasNoFinding(String rule) {
        RuleCatalogue.standard().rule(rule);
        return hasNone(result().findings(rule), "no finding of " + rule);
    }

    /** Asserts that no rule found anything. */
    public ReportAssert hasNoFindings() {
        return hasNone(result().findings(), "no findings");
    }

    private ReportAssert hasNone(List<Finding> found, String expected) {
        if (!found.isEmpty()) {
            failWithMessage(
                    "%nExpecting report:%n  %s%nto have %s but found:%n  %s",
                    name(), expected, found.stream().map(Finding::toString).collect(Collectors.joining("\n  ")));
        }
        return this;
    }

    /**
     * Asserts what stands in a cell, such as {@code hasFigure("T3.1:A", "42")}.
     *
     * @throws IllegalArgumentException for an address that the report's edition does not have
     */
    public ReportAssert hasFigure(String cell, String expected) {
        CellAddress address = CellAddress.parse(cell);
        Figure figure = actual.figure(address);
        if (!figure.equals(Figure.parse(expected))) {
            failWithMessage(
                    "%nExpecting report:%n  %s%nto state '%s' in %s %s but it states '%s'",
                    name(), expected, cell, label(address), figure);
        }
        return this;
    }

    /** Asserts that the cells of another report hold the same; names every cell that differs. */
    public ReportAssert hasSameFiguresAs(DisclosureReport expected) {
        if (actual.edition() != expected.edition()) {
            failWithMessage(
                    "%nExpecting report:%n  %s%nto be on the form of %s but it is on that of %s",
                    name(), expected.edition().code(), actual.edition().code());
        }
        List<CellDifference> differences = expected.differences(actual);
        if (!differences.isEmpty()) {
            failWithMessage(
                    "%nExpecting report:%n  %s%nto have the same figures but %d differ(s), expected -> actual:%n  %s",
                    name(),
                    differences.size(),
                    differences.stream().map(this::line).collect(Collectors.joining("\n  ")));
        }
        return this;
    }

    private String line(CellDifference difference) {
        return difference.cell() + " " + label(difference.cell()) + ": " + text(difference.from()) + " -> "
                + text(difference.to());
    }

    private static String text(Figure figure) {
        return figure.isBlank() ? "(blank)" : figure.toString();
    }

    private String label(CellAddress cell) {
        return actual.edition().form().describe(cell).zh();
    }

    private String name() {
        return actual.agency().name() + " " + actual.year();
    }

    private static String indented(String lines) {
        return lines.replace("\n", "\n  ");
    }

    private ValidationResult result() {
        isNotNull();
        return ReportValidator.standard().validate(actual, context);
    }
}
