package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.value.ReportValue;
import org.gongkai.report.rules.wording.RuleMessages;
import org.immutables.value.Value;

/**
 * A rule that could not be evaluated somewhere, and why: neither a pass nor a failure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class NotEvaluated implements ReportValue, Localised {

    NotEvaluated() {}

    /** A builder; rule, reason and message must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of the rule, such as {@code T3-TOTAL}. */
    public abstract String rule();

    /** The cells that prevented it, in the form's order. */
    public abstract List<CellAddress> cells();

    /**
     * Why, as a stable code: {@code blank}, {@code unreadable}, {@code unread} (by the reader of the document),
     * {@code notApplicable}, {@code unknownLevel}, {@code unstated} (a date that the report may leave out: the verdict
     * does not wait for it), …
     */
    public abstract String reason();

    /** The value, in the cell's unit and never negative, with which the one blank cell would satisfy the rule. */
    public abstract Optional<BigDecimal> implied();

    /** The smallest number that each of the cells can hold for all equations to hold; absent where not known. */
    public abstract Optional<Long> lowest();

    /** The largest number that each of the cells can hold for all equations to hold; absent where there is no end. */
    public abstract Optional<Long> highest();

    /** What the rule rests on. */
    public abstract Optional<Label> basis();

    abstract Message text();

    /**
     * The remark in a locale's language, without the rule's id: English where the language is English, else Chinese.
     */
    @Override
    public String message(Locale locale) {
        return text().message(locale);
    }

    /** The rule's id and the remark in Chinese. */
    @Override
    public String toString() {
        return rule() + " " + message(Locale.CHINESE);
    }

    /** Builds {@link NotEvaluated}. */
    public static final class Builder extends ImmutableNotEvaluated.Builder {
        Builder() {}

        /** Sets the remark in both languages. */
        public Builder message(Label message) {
            return text(RuleMessages.literal(message));
        }
    }
}
