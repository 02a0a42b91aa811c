package org.gongkai.report.rules.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.Waiver;

/** The waivers of a profile that concern one report, and which of them were of use. */
public final class Waivers {

    private static final Waivers NONE = new Waivers(List.of(), "", Optional.empty());

    private final List<Waiver> inForce = new ArrayList<>();
    private final List<Waiver> expired = new ArrayList<>();
    private final List<Waiver> undated = new ArrayList<>();
    private final Set<Waiver> used = new HashSet<>();

    public static Waivers of(RuleProfile profile, String agency, Optional<LocalDate> asOf) {
        return profile.waivers().isEmpty() ? NONE : new Waivers(profile.waivers(), agency, asOf);
    }

    /** A waiver that expires holds only where the day is known: a waiver must not outlive itself unseen. */
    private Waivers(List<Waiver> waivers, String agency, Optional<LocalDate> asOf) {
        for (Waiver waiver : waivers) {
            if (waiver.agency().filter(name -> !name.equals(agency)).isPresent()) {
                continue;
            }
            if (waiver.expires().isEmpty()) {
                inForce.add(waiver);
            } else if (asOf.isEmpty()) {
                undated.add(waiver);
            } else {
                (asOf.get().isAfter(waiver.expires().get()) ? expired : inForce).add(waiver);
            }
        }
    }

    public boolean isEmpty() {
        return inForce.isEmpty() && expired.isEmpty() && undated.isEmpty();
    }

    /** Whether a finding of a rule about these cells is waived. */
    public boolean covers(String rule, Collection<CellAddress> cells) {
        Optional<Waiver> waiver = find(rule, cells);
        waiver.ifPresent(used::add);
        return waiver.isPresent();
    }

    /** The waiver in force for a finding of a rule about these cells. */
    public Optional<Waiver> find(String rule, Collection<CellAddress> cells) {
        return inForce.stream()
                .filter(each -> each.rule().equals(rule) && each.cells().matchesAll(cells))
                .findFirst();
    }

    public List<Waiver> expired() {
        return expired;
    }

    public List<Waiver> undated() {
        return undated;
    }

    /** The waivers in force that no finding needed. */
    public List<Waiver> unused() {
        return inForce.stream().filter(each -> !used.contains(each)).toList();
    }
}
