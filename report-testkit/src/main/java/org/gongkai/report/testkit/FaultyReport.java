package org.gongkai.report.testkit;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.CellDifference;

/**
 * A report that fails one rule and no other of severity ERROR or WARNING, beside the valid report that it was made
 * from.
 *
 * @param rule the id of the rule that it fails, such as {@code T3-BALANCE}
 * @param report the faulty report
 * @param original the valid report
 * @since 0.1.0
 */
public record FaultyReport(String rule, DisclosureReport report, DisclosureReport original) {

    /** The cells that were changed, from the valid figure to the faulty one; empty where the fault is in the text. */
    public List<CellDifference> changes() {
        return original.figures().differences(report.figures());
    }

    /** The rule, the changed cells and the faulty report, as jqwik prints it. */
    @Override
    public String toString() {
        return "FaultyReport{" + rule + ", " + changes() + ", " + report + "}";
    }
}
