package org.gongkai.report.rules;

import org.immutables.value.Value;

/** How strictly reports are checked: rules switched off, severities changed, findings waived. */
@Value.Immutable
@RulesStyle
public abstract class RuleProfile {

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

    /** Builds {@link RuleProfile}. */
    public static final class Builder extends ImmutableRuleProfile.Builder {
        Builder() {}
    }
}
