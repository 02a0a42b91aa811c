package org.gongkai.report.testkit;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.CellDifference;

/**
 * A report after a clerk's slip.
 *
 * @param kind what the clerk did
 * @param report the report after it
 * @param changes the changed cells, one or more, from the figure before to the figure after
 * @since 0.1.0
 */
public record Slip(SlipKind kind, DisclosureReport report, List<CellDifference> changes) {

    /** Copies the changes. */
    public Slip {
        changes = List.copyOf(changes);
    }

    /** The report before the slip. */
    public DisclosureReport original() {
        return report.withFigures(report.figures()
                .apply(changes.stream().map(CellDifference::reversed).toList()));
    }

    /** The kind, the changed cells and the report. */
    @Override
    public String toString() {
        return "Slip{" + kind + ", " + changes + ", " + report + "}";
    }
}
