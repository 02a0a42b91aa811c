package org.gongkai.report.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * A decision to put up with findings: who decided, why, and until when.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class Waiver implements ReportValue {

    Waiver() {}

    /** A builder; rule, owner and reason must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of the rule whose findings are waived. */
    public abstract String rule();

    /** The findings that are waived: those all of whose cells fit. */
    @Value.Default
    public CellPattern cells() {
        return CellPattern.any();
    }

    /** The body whose reports the waiver is for; absent for every body's. */
    public abstract Optional<String> agency();

    /** Who answers for the waiver. */
    public abstract String owner();

    /** Why the findings are put up with. */
    public abstract String reason();

    /** The last day on which the waiver holds; absent where it holds for good. */
    public abstract Optional<LocalDate> expires();

    @Value.Check
    void check() {
        require("owner", owner());
        require("reason", reason());
    }

    private void require(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a waiver of " + rule() + " needs its " + name + ", not '" + text + "'");
        }
    }

    /** Builds {@link Waiver}. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
