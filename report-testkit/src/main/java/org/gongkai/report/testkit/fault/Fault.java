package org.gongkai.report.testkit.fault;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.model.AgencyLevel;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;

/**
 * A way to make valid reports fail one rule. For a report it lists what may be done; each deed takes an amount of 1 or
 * more, and fails the rule whatever the amount is.
 *
 * @param deeds what may be done to a report, never nothing
 * @param editions the editions to which the rule applies
 * @param levels the levels of bodies to which the rule applies
 */
public record Fault(Function<DisclosureReport, List<Deed>> deeds, Set<Edition> editions, Set<AgencyLevel> levels) {

    /** One thing done to a valid report. */
    @FunctionalInterface
    public interface Deed {

        /** The report after it; {@code amount} is 1 or more. */
        DisclosureReport apply(DisclosureReport report, int amount);
    }

    /** A fault that depends on the report. */
    static Fault of(Function<DisclosureReport, List<Deed>> deeds) {
        return new Fault(deeds, Set.of(Edition.values()), EnumSet.allOf(AgencyLevel.class));
    }

    /** A fault that may be committed in one of several ways in any report. */
    static Fault of(Deed... deeds) {
        List<Deed> all = List.of(deeds);
        return of(report -> all);
    }

    Fault in(Edition edition) {
        return new Fault(deeds, Set.of(edition), levels);
    }

    Fault in(AgencyLevel first, AgencyLevel... others) {
        return new Fault(deeds, editions, levels(first, others));
    }

    /** In the order in which they are named. */
    private static Set<AgencyLevel> levels(AgencyLevel first, AgencyLevel... others) {
        Set<AgencyLevel> levels = new LinkedHashSet<>(List.of(first));
        levels.addAll(List.of(others));
        return Collections.unmodifiableSet(levels);
    }

    /** A faulty report; {@code choice} counts round among the deeds. */
    public DisclosureReport commit(DisclosureReport valid, int choice, int amount) {
        List<Deed> possible = deeds.apply(valid);
        return possible.get(Math.floorMod(choice, possible.size())).apply(valid, amount);
    }
}
