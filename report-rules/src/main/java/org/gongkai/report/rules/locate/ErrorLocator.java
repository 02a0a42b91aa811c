package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.value.ReportValue;
import org.gongkai.report.rules.ValidationContext;

/**
 * Says which cells of a report are wrong, and what they should be.
 *
 * <pre>{@code
 * Localisation found = ErrorLocator.standard().locate(report);
 * found.best().ifPresent(repair -> System.out.println(repair.describe(report.edition().form(), Locale.CHINESE)));
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads. The answer depends on the report and the context alone. No report
 * makes it throw, however faulty.
 *
 * @since 0.1.0
 */
public final class ErrorLocator implements ReportValue {

    /** How many choices a search may try for one table: some milliseconds, at the most. */
    public static final long STANDARD_STEPS = 20_000;

    private static final ErrorLocator STANDARD = new ErrorLocator(STANDARD_STEPS);

    private final long steps;

    private ErrorLocator(long steps) {
        this.steps = steps;
    }

    /** The locator with the standard limit. */
    public static ErrorLocator standard() {
        return STANDARD;
    }

    /**
     * A locator that tries more choices, or fewer, before it gives up.
     *
     * @throws IllegalArgumentException where the limit is not positive
     */
    public ErrorLocator withSteps(long newSteps) {
        if (newSteps <= 0) {
            throw new IllegalArgumentException("a search takes at least one step: " + newSteps);
        }
        return new ErrorLocator(newSteps);
    }

    /** Locates what is wrong in a report by itself. */
    public Localisation locate(DisclosureReport report) {
        return locate(report, ValidationContext.none());
    }

    /** Locates what is wrong in a report by itself and against last year's, where the context has a comparable one. */
    public Localisation locate(DisclosureReport report, ValidationContext context) {
        ReportSearch search = new ReportSearch(report, context, steps);
        List<Repair> proposals = new ArrayList<>();
        for (SystemRepairs table : search.tables()) {
            table.ranked().forEach(candidate -> proposals.add(table.repair(candidate, proposals.size() + 1)));
        }
        return new Localisation(proposals, search.isComplete());
    }
}
