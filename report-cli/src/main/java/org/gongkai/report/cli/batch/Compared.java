package org.gongkai.report.cli.batch;

import java.util.Optional;
import java.util.function.Function;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.NarrativeTwins;

/**
 * What the reports of a batch are compared with.
 *
 * @param previous the same body's report for the year before
 * @param twins the other bodies' reports, by their narratives
 * @param children the reports that a report sums up
 */
public record Compared(
        Function<DisclosureReport, Optional<DisclosureReport>> previous,
        Function<DisclosureReport, Optional<NarrativeTwins>> twins,
        Function<DisclosureReport, Optional<Children>> children) {

    /** Compared with earlier years, and with the same other bodies' reports each. */
    public static Compared with(PreviousYears previous, Optional<NarrativeTwins> twins) {
        return new Compared(previous::before, report -> twins, report -> Optional.empty());
    }
}
