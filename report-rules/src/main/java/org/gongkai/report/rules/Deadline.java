package org.gongkai.report.rules;

import java.time.MonthDay;
import java.util.Optional;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * The last day of the next year on which bodies of a kind may publish their reports, as a notice sets it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class Deadline implements ReportValue {

    Deadline() {}

    /** A builder; day and source must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The kind of the bodies; absent for bodies of any. */
    public abstract Optional<AgencyKind> kind();

    /** The level of the bodies; absent for bodies of any. */
    public abstract Optional<AgencyLevel> level();

    /** The last day, in the year after the report's. */
    public abstract MonthDay day();

    /** The notice that sets it. */
    public abstract String source();

    /** Whether it is set for a body; not for one whose kind or level is unknown where the deadline names some. */
    public boolean concerns(Agency agency) {
        return kind().stream()
                        .allMatch(each -> agency.kind().filter(each::equals).isPresent())
                && level().stream()
                        .allMatch(each -> agency.level().filter(each::equals).isPresent());
    }

    /** Builds {@link Deadline}. */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
