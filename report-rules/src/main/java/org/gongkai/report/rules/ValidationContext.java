package org.gongkai.report.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.value.ReportValue;
import org.gongkai.report.rules.wording.SameBody;
import org.immutables.value.Value;

/**
 * What is known besides the report: where its cells stood, and what it is compared with.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class ValidationContext implements ReportValue {

    private static final ValidationContext NONE = builder().build();

    ValidationContext() {}

    /** A builder; nothing need be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing but the report. */
    public static ValidationContext none() {
        return NONE;
    }

    /** Where the report's cells stood in the document that it was read from, and what could not be read there. */
    @Value.Default
    public Provenance provenance() {
        return Provenance.none();
    }

    /** The same body's report of the year before; the rules Y-* compare with it. */
    public abstract Optional<DisclosureReport> previous();

    /** {@link #previous()} where it compares with a report: of the year before, by the same body. */
    public Optional<DisclosureReport> previousOf(DisclosureReport report) {
        return previous()
                .filter(before ->
                        before.year() == report.year() - 1 && SameBody.isSame(report.agency(), before.agency()));
    }

    /** The reports of the bodies that this report sums up; the rules H-* compare with them. */
    public abstract Optional<Children> children();

    /** Other bodies' reports of the same year, by their narratives; the rule X-TWIN compares with them. */
    public abstract Optional<NarrativeTwins> twins();

    /** The day of publication, where the report itself does not state it. */
    public abstract Optional<LocalDate> publishedOn();

    /** The day on which the report is checked, for waivers that expire. Rules read no clock. */
    public abstract Optional<LocalDate> asOf();

    /** Builds {@link ValidationContext}. */
    public static final class Builder extends ImmutableValidationContext.Builder {
        Builder() {}
    }
}
