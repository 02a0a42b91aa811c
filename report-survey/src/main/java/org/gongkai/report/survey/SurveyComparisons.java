package org.gongkai.report.survey;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.NarrativeTwins;

/**
 * What each report of a survey is checked against besides its own year before. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SurveyComparisons {

    private final UnaryOperator<String> latestName;
    private final Map<Integer, NarrativeTwins> twins;
    private final SummedReports summed;

    SurveyComparisons(UnaryOperator<String> latestName, Map<Integer, NarrativeTwins> twins, SummedReports summed) {
        this.latestName = latestName;
        this.twins = Map.copyOf(twins);
        this.summed = summed;
    }

    /** All reports of a report's year by their narratives. */
    public Optional<NarrativeTwins> twins(DisclosureReport report) {
        return Optional.ofNullable(twins.get(report.year()));
    }

    /** The reports that a report sums up, by the list of bodies; none where it names none below. */
    public Optional<Children> children(DisclosureReport report) {
        return report.agency().isNamed()
                ? summed.below(latestName.apply(report.agency().name()), report.year())
                : Optional.empty();
    }
}
