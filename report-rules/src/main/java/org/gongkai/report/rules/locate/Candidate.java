package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.figure.CellDifference;
import org.gongkai.report.model.figure.ReportFigures;

/**
 * A repair before it is ranked.
 *
 * @param cost in nats
 * @param changes in the form's order
 * @param evidence what speaks for or against it
 * @param isUnique whether it is the one smallest set
 */
record Candidate(double cost, List<RepairChange> changes, List<RepairReason> evidence, boolean isUnique) {

    /** The likeliest first; of equals, by cells in the form's order, so that no order of the search shows. */
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingDouble(Candidate::cost)
            .thenComparingInt(candidate -> candidate.changes().size())
            .thenComparing(Candidate::compareCells);

    Candidate {
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }

    private static int compareCells(Candidate one, Candidate other) {
        for (int i = 0; i < one.changes.size(); i++) {
            int order = one.changes.get(i).cell().compareTo(other.changes.get(i).cell());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    Candidate with(double more, List<RepairReason> reasons) {
        List<RepairReason> all = new ArrayList<>(evidence);
        all.addAll(reasons);
        return new Candidate(cost + more, changes, all, isUnique);
    }

    /** The cheaper of two that make the same changes; unique where one of them is. */
    static Candidate cheaper(Candidate one, Candidate other) {
        Candidate cheaper = one.cost() <= other.cost() ? one : other;
        return new Candidate(cheaper.cost(), cheaper.changes(), cheaper.evidence(), one.isUnique() || other.isUnique());
    }

    List<CellDifference> differences() {
        return changes.stream().map(RepairChange::difference).toList();
    }

    ReportFigures applyTo(ReportFigures figures) {
        return figures.apply(differences());
    }

    /** The reasons of all changes, then the evidence, each once. */
    List<RepairReason> reasons() {
        return Stream.concat(changes.stream().map(RepairChange::reason), evidence.stream())
                .distinct()
                .toList();
    }
}
