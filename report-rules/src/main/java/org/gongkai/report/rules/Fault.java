package org.gongkai.report.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.value.ReportValue;

/**
 * A way to make reports break one rule and no other, whatever their figures are: what generators of faulty reports
 * commit. A rule brings its own, {@link Rule#fault()}.
 *
 * <p>For a report that satisfies every rule it lists what may be done to it. Each deed takes an amount of 1 or more,
 * and breaks the rule whatever the amount is. Immutable.
 *
 * @since 0.1.0
 */
public final class Fault implements ReportValue {

    /** One thing done to a valid report. */
    @FunctionalInterface
    public interface Deed {

        /** The report after it; {@code amount} is 1 or more. */
        DisclosureReport apply(DisclosureReport valid, int amount);
    }

    private final Function<DisclosureReport, List<Deed>> deeds;
    private final Predicate<Form> forms;
    private final Set<AgencyLevel> levels;

    private Fault(Function<DisclosureReport, List<Deed>> deeds, Predicate<Form> forms, Set<AgencyLevel> levels) {
        this.deeds = deeds;
        this.forms = forms;
        this.levels = levels;
    }

    /** A fault whose deeds depend on the report; never none for a report that it is possible in. */
    public static Fault of(Function<DisclosureReport, List<Deed>> deeds) {
        return new Fault(deeds, form -> true, EnumSet.allOf(AgencyLevel.class));
    }

    /** A fault that may be committed in one of several ways in any report. */
    public static Fault of(Deed... deeds) {
        List<Deed> all = List.of(deeds);
        return of(report -> all);
    }

    /** The same in reports on certain forms only: on those that have the cells that it changes. */
    public Fault where(Predicate<Form> condition) {
        return new Fault(deeds, forms.and(condition), levels);
    }

    /** The same in reports of bodies of certain levels only. */
    public Fault in(AgencyLevel first, AgencyLevel... others) {
        return new Fault(deeds, forms, EnumSet.of(first, others));
    }

    /** Whether it can be committed in reports on an edition of the form. */
    public boolean isPossible(Edition edition) {
        return forms.test(edition.form());
    }

    /** The levels of bodies in whose reports it can be committed. */
    public Set<AgencyLevel> levels() {
        return EnumSet.copyOf(levels);
    }

    /** What may be done to a valid report of an edition and of a body that it is possible in. */
    public List<Deed> deeds(DisclosureReport valid) {
        return deeds.apply(valid);
    }

    /** A valid report after the fault; {@code choice} counts round among the deeds. */
    public DisclosureReport commit(DisclosureReport valid, int choice, int amount) {
        List<Deed> possible = deeds(valid);
        return possible.get(Math.floorMod(choice, possible.size())).apply(valid, amount);
    }
}
