package org.gongkai.report.testkit.report;

import java.util.List;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;

/**
 * The invented bodies of one size.
 *
 * @param level their level
 * @param usualMost the largest count in a cell of their reports, totals and the edge case of maximal counts aside
 * @param agencies the bodies, one or more
 */
public record Bodies(AgencyLevel level, long usualMost, List<Agency> agencies) {

    /** No body has a larger usual count. */
    public static final long MOST = 60_000;

    /** Copies the bodies. */
    public Bodies {
        agencies = List.copyOf(agencies);
    }

    /** Whether a body makes regulations (规章), so that its counts of them need not be zero. */
    boolean makeRules(int choice) {
        return (level == AgencyLevel.PREFECTURE || level == AgencyLevel.PROVINCE)
                && agency(choice).kind().filter(AgencyKind.GOVERNMENT::equals).isPresent();
    }

    /** One of the bodies. */
    Agency agency(int choice) {
        return agencies.get(Math.floorMod(choice, agencies.size()));
    }
}
