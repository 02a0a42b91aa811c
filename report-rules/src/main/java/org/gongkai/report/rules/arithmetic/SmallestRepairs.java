package org.gongkai.report.rules.arithmetic;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.CellAddress;

/**
 * All of the smallest sets of cells whose change settles every equation of a system.
 *
 * @param sets the sets, in the order of the search; one empty set where nothing is wrong, none where none was found
 * @param isComplete whether the search came to its end, so that there is no other
 */
public record SmallestRepairs(List<RepairSet> sets, boolean isComplete) {

    /** Copies the list. */
    public SmallestRepairs {
        sets = List.copyOf(sets);
    }

    static SmallestRepairs of(Observation observation, Collection<List<Integer>> sets, boolean complete) {
        return new SmallestRepairs(
                sets.stream().map(edges -> RepairSet.of(observation, edges)).toList(), complete);
    }

    static SmallestRepairs none() {
        return new SmallestRepairs(List.of(), false);
    }

    /** Whether there is one smallest set and no other. */
    public boolean isUnique() {
        return isComplete && sets.size() == 1;
    }

    /** The cells that stand in every smallest set; empty where the search did not come to its end. */
    public Set<CellAddress> certain() {
        if (!isComplete || sets.isEmpty()) {
            return Set.of();
        }
        Set<CellAddress> certain = new HashSet<>(sets.get(0).cells());
        sets.forEach(set -> certain.retainAll(set.cells()));
        return certain.stream().collect(Collectors.toUnmodifiableSet());
    }
}
