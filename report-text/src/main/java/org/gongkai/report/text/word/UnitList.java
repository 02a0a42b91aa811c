package org.gongkai.report.text.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of numbers, from the resource {@code units.tsv}, which says how its lines read. */
final class UnitList {

    private static final String RESOURCE = "units.tsv";

    /**
     * A unit.
     *
     * @param text the word
     * @param counts what it counts
     * @param yuan of money how many 元 it is
     */
    record Unit(String text, Set<String> counts, @Nullable String yuan) {

        static Unit of(String line) {
            String[] parts = line.split("\t", -1);
            if (parts.length < 2 || parts.length > 3) {
                throw new IllegalStateException(
                        RESOURCE + ": a unit, what it counts and how many 元, not '" + line + "'");
            }
            return new Unit(parts[0], Set.of(parts[1].split("\\+")), parts.length > 2 ? parts[2] : null);
        }
    }

    private UnitList() {}

    /** All units, in the order of the resource. */
    static List<Unit> read() {
        return ListResource.lines(RESOURCE).map(Unit::of).toList();
    }
}
