package org.gongkai.report.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * How strictly reports are checked: rules switched off, severities changed, findings waived.
 *
 * <pre>{@code
 * RuleProfile.builder()
 *         .addOff("Y-JUMP")
 *         .severity("C-BLANK", CellPattern.parse("T3.*:G"), Severity.ERROR)
 *         .addWaivers(Waiver.builder().rule("S-TITLE").owner("王某").reason("机构更名").build())
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class RuleProfile implements ReportValue {

    /** The id of the rule that {@link #childrenComplete()} makes an error. */
    public static final String OF_CHILDREN = "H-SUM";

    private static final RuleProfile STANDARD = builder().build();

    RuleProfile() {}

    /** A builder; nothing need be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every rule at its own severity, nothing waived. */
    public static RuleProfile standard() {
        return STANDARD;
    }

    /** The ids of the rules that are switched off. */
    public abstract Set<String> off();

    /** Other severities; where several fit a finding, the last one counts. */
    public abstract List<SeverityChange> severities();

    /** The findings that are put up with. */
    public abstract List<Waiver> waivers();

    /**
     * Whether the bodies below a body are known to be all that it sums up, each with its own figures alone: then a sum
     * that differs is an error, and what stands below joins in what the equations force.
     */
    @Value.Default
    public boolean childrenComplete() {
        return false;
    }

    /** The name of the rule pack; empty for a profile of one's own. */
    public abstract Optional<String> name();

    /** The version of the rule pack. */
    public abstract Optional<String> version();

    /** Other last days of publication; where several concern a body, the last one counts. */
    public abstract List<Deadline> deadlines();

    /** What notices demand of the sections of text; the rule P-TEXT looks at it. */
    public abstract List<TextDemand> texts();

    /**
     * The headings that the sections must have, in their order, where a notice demands others than the form's; the rule
     * S-HEADING looks at them.
     */
    public abstract List<String> headings();

    /** This profile and another one's wishes behind it, so that where both say something the other one counts. */
    public RuleProfile and(RuleProfile other) {
        return builder()
                .from(this)
                .addAllOff(other.off())
                .addAllSeverities(other.severities())
                .addAllWaivers(other.waivers())
                .addAllDeadlines(other.deadlines())
                .addAllTexts(other.texts())
                .headings(other.headings().isEmpty() ? headings() : other.headings())
                .childrenComplete(childrenComplete() || other.childrenComplete())
                .name(joined(name(), other.name()))
                .version(joined(version(), other.version()))
                .build();
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return one.isEmpty()
                ? other
                : other.map(each -> one.get() + " + " + each).or(() -> one);
    }

    /** The ids of all rules that it names. */
    Stream<String> rules() {
        return Stream.of(
                        off().stream(),
                        severities().stream().map(SeverityChange::rule),
                        waivers().stream().map(Waiver::rule))
                .flatMap(rules -> rules);
    }

    /** Builds {@link RuleProfile}. */
    public static final class Builder extends ImmutableRuleProfile.Builder {
        Builder() {}

        /** Gives all findings of a rule another severity. */
        public Builder severity(String rule, Severity severity) {
            return severity(rule, CellPattern.any(), severity);
        }

        /** Gives the findings of a rule all of whose cells fit a pattern another severity. */
        public Builder severity(String rule, CellPattern cells, Severity severity) {
            return addSeverities(new SeverityChange(rule, cells, severity));
        }
    }
}
