package org.gongkai.report.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * The description of a rule: what must hold, why, and how grave it is where it does not.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class Rule implements ReportValue {

    Rule() {}

    /** A builder; id, severity, title, explanation and editions must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The id, such as {@code T3-BALANCE}; stable. */
    public abstract String id();

    /** How grave a finding is, unless a profile says otherwise. */
    public abstract Severity severity();

    /** What must hold, in a few words. */
    public abstract Label title();

    /** What must hold, when the rule applies and what a finding means. */
    public abstract Label explanation();

    /** What the rule rests on, where it rests on a text: with the circulars of all its editions, where it is theirs. */
    public Optional<Label> basis() {
        return basisPattern().map(pattern -> BasisText.of(pattern, editions()));
    }

    /** What the rule rests on for a report of an edition: with the circular that prescribes that edition. */
    public Optional<Label> basis(Edition edition) {
        return basis(Set.of(edition));
    }

    /** What the rule rests on for reports of some editions: with the circulars that prescribe these. */
    public Optional<Label> basis(Set<Edition> editions) {
        return basisPattern().map(pattern -> BasisText.of(pattern, editions));
    }

    /** The basis with {@code {document}} where the circular of the report's edition stands. */
    abstract Optional<Label> basisPattern();

    /** The editions to whose reports the rule applies. */
    public abstract Set<Edition> editions();

    /** What the rule looks at. */
    @Value.Default
    public RuleScope scope() {
        return RuleScope.REPORT;
    }

    /** Reports that satisfy the rule and reports that break it, one of each at least. */
    public List<RuleExample> examples() {
        return exampleSource().get();
    }

    /**
     * A way to make any valid report break the rule; absent where a report alone cannot, such as without last year's.
     */
    @Value.Auxiliary
    public abstract Optional<Fault> fault();

    /** The examples are made when they are asked for: a validator does without. */
    @Value.Auxiliary
    abstract Supplier<List<RuleExample>> exampleSource();

    /** The id and the title in Chinese. */
    @Override
    public String toString() {
        return id() + " " + title().zh();
    }

    /** Builds {@link Rule}. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}

        /** Sets what the rule rests on; {@code {document}} in it stands for the circular of the report's edition. */
        public Builder basis(Label basis) {
            return basisPattern(basis);
        }

        /** Sets what the rule rests on, where it rests on a text. */
        public Builder basis(Optional<Label> basis) {
            return basisPattern(basis);
        }
    }
}
