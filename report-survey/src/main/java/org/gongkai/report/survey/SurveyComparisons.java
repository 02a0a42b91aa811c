package org.gongkai.report.survey;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.survey.twin.Twins;
import org.jspecify.annotations.Nullable;

/**
 * What each report of a survey is checked against. Safe for use by several threads, until the collection is closed; a
 * fault of the disk is an {@link java.io.UncheckedIOException}.
 *
 * @since 0.1.0
 */
public final class SurveyComparisons {

    /**
     * Two reports of a body for one year that are no copies: neither is its report.
     *
     * @param body the body's latest name
     * @param year the year reported on
     * @param source the input that came first
     * @param other the first input that differs from it
     */
    public record Dispute(String body, int year, String source, String other) {}

    private final UnaryOperator<String> latestName;
    private final Twins twins;
    private final SummedReports summed;

    SurveyComparisons(UnaryOperator<String> latestName, Twins twins, SummedReports summed) {
        this.latestName = latestName;
        this.twins = twins;
        this.summed = summed;
    }

    /** The other bodies' reports of a report's year that say the same. */
    public NarrativeTwins twins(DisclosureReport report) {
        return twins.of(report);
    }

    /** The reports that a report sums up, by the list of bodies; none where it names none below. */
    public Optional<Children> children(DisclosureReport report) {
        return report.agency().isNamed()
                ? summed.below(latestName.apply(report.agency().name()), report.year())
                : Optional.empty();
    }

    /** The body's report for the year before a report's; none where there is none, or there are several that differ. */
    public Optional<DisclosureReport> previous(DisclosureReport report) {
        return report.agency().isNamed()
                ? summed.reports()
                        .single(latestName.apply(report.agency().name()), report.year() - 1)
                        // The user says that they are one body, whatever it was called.
                        .map(found -> found.withAgency(report.agency()))
                : Optional.empty();
    }

    /** The bodies' years that have several reports that differ, by body and year. */
    public void forEachDispute(Consumer<Dispute> action) {
        @Nullable Arrival first = null;
        boolean isDisputed = false;
        for (Arrival arrival : summed.reports().arrivals()) {
            if (first == null || !first.body().equals(arrival.body()) || first.year() != arrival.year()) {
                first = arrival;
                isDisputed = false;
            } else if (!isDisputed && arrival.digest() != first.digest()) {
                isDisputed = true;
                action.accept(new Dispute(first.body(), first.year(), first.source(), arrival.source()));
            }
        }
    }
}
