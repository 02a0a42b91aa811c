package org.gongkai.report.rules.locate;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.value.ReportValue;

/**
 * Where the slips of a report are.
 *
 * @param proposals the repairs, table by table, the likeliest first; none where nothing is wrong and nothing is to be
 *     filled. Of the smallest sets of cells, all are there
 * @param isComplete whether the search came to its end in every table; where it did not, there may be other proposals,
 *     or none was found
 * @since 0.1.0
 */
public record Localisation(List<Repair> proposals, boolean isComplete) implements ReportValue {

    /** Copies the list. */
    public Localisation {
        proposals = List.copyOf(proposals);
    }

    /** The likeliest repair of the first table that needs one. */
    public Optional<Repair> best() {
        return proposals.stream().findFirst();
    }

    /** Whether each table that needs a repair has one smallest set of cells and no other. */
    public boolean isUnique() {
        return isComplete && !proposals.isEmpty() && proposals.stream().allMatch(Repair::isUnique);
    }
}
