package org.gongkai.report.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;

/**
 * A way to make valid reports fail one rule. For a report it lists what may be done; each deed takes an amount of 1 or
 * more, and fails the rule whatever the amount is.
 *
 * @param deeds what may be done to a report, never nothing
 * @param editions the editions to which the rule applies
 * @param sizes the sizes of bodies to which the rule applies
 */
record Fault(Function<DisclosureReport, List<Deed>> deeds, Set<Edition> editions, Set<ReportSize> sizes) {

    /** One thing done to a valid report. */
    @FunctionalInterface
    interface Deed {

        DisclosureReport apply(DisclosureReport report, int amount);
    }

    /** A fault that depends on the report. */
    static Fault of(Function<DisclosureReport, List<Deed>> deeds) {
        return new Fault(deeds, Set.of(Edition.values()), EnumSet.allOf(ReportSize.class));
    }

    /** A fault that may be committed in one of several ways in any report. */
    static Fault of(Deed... deeds) {
        List<Deed> all = List.of(deeds);
        return of(report -> all);
    }

    Fault in(Edition edition) {
        return new Fault(deeds, Set.of(edition), sizes);
    }

    Fault in(ReportSize first, ReportSize... others) {
        return new Fault(deeds, editions, EnumSet.of(first, others));
    }

    /** A faulty report; {@code choice} counts round among the deeds. */
    DisclosureReport commit(DisclosureReport valid, int choice, int amount) {
        List<Deed> possible = deeds.apply(valid);
        return possible.get(Math.floorMod(choice, possible.size())).apply(valid, amount);
    }
}
