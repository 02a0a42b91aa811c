package org.gongkai.report.rules;

import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;

/**
 * The last day of the next year on which bodies of a kind may publish their reports, as a notice sets it.
 *
 * @param kind the kind of the bodies; absent for bodies of any
 * @param level the level of the bodies; absent for bodies of any
 * @param day the last day, in the year after the report's
 * @param source the notice that sets it
 */
public record Deadline(Optional<AgencyKind> kind, Optional<AgencyLevel> level, MonthDay day, String source) {

    /** Refuses null. */
    public Deadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(source, "source");
    }

    /** Whether it is set for a body; not for one whose kind or level is unknown where the deadline names some. */
    public boolean concerns(Agency agency) {
        return kind.stream().allMatch(each -> agency.kind().filter(each::equals).isPresent())
                && level.stream().allMatch(each -> agency.level().filter(each::equals).isPresent());
    }
}
