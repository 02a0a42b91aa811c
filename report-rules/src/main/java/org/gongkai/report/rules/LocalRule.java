package org.gongkai.report.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * A rule of one's own, such as a province's, beside the standard ones: {@link ReportValidator#withRules}. It enters
 * results, verdicts, writers, profiles and waivers as they do, and changes nothing of what they say.
 *
 * <pre>{@code
 * LocalRule rule = LocalRule.builder()
 *         .id("LOCAL-OPEN")
 *         .version("1")
 *         .severity(Severity.WARNING)
 *         .title(Label.of("结转不超过新收", "no more carried forward than received"))
 *         .explanation(Label.of("……", "…"))
 *         .check((report, context) -> …)
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class LocalRule implements ReportValue {

    /** What the ids of local rules begin with, so that no standard rule ever has the same. */
    public static final String PREFIX = "LOCAL-";

    private static final Pattern ID = Pattern.compile(PREFIX + "[A-Z0-9][A-Z0-9-]{0,39}");

    LocalRule() {}

    /** A builder; id, version, severity, title, explanation and check must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The id: {@value #PREFIX}, then capital letters, digits and hyphens. */
    public abstract String id();

    /**
     * The version; to be changed whenever what the rule says may change. It enters {@link ValidationResult#ruleSet()}.
     */
    public abstract String version();

    /** How grave a finding is, unless a profile says otherwise. */
    public abstract Severity severity();

    /** What must hold, in a few words. */
    public abstract Label title();

    /** What must hold, when the rule applies and what a finding means. */
    public abstract Label explanation();

    /** What the rule rests on, where it rests on a text. */
    public abstract Optional<Label> basis();

    /** The rule's code. */
    @Value.Auxiliary
    public abstract LocalCheck check();

    @Value.Check
    void requireId() {
        if (!ID.matcher(id()).matches()) {
            throw new IllegalArgumentException("the id of a local rule is like " + PREFIX + "OPEN, not '" + id() + "'");
        }
        if (version().isBlank()) {
            throw new IllegalArgumentException("rule " + id() + " needs a version, not '" + version() + "'");
        }
    }

    /** The id and the version. */
    @Override
    public String toString() {
        return id() + "@" + version();
    }

    /** Builds {@link LocalRule}. */
    public static final class Builder extends ImmutableLocalRule.Builder {
        Builder() {}
    }
}
