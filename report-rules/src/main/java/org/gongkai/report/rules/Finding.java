package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.model.value.ReportValue;
import org.gongkai.report.rules.wording.RuleMessages;
import org.immutables.value.Value;

/**
 * One thing that a rule found in a report: what it compared, and what it makes of it. It reads like a clerk's remark:
 *
 * <pre>{@code
 * T3-BALANCE 自然人: 新收 42 + 上年结转 0 = 42 ≠ 总计 40 + 结转下年 3 = 43 (差 -1)
 * }</pre>
 *
 * <p>Two findings are equal where rule, severity, cells, sides, place and the arguments of the message are; no language
 * takes part.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class Finding implements ReportValue, Localised {

    Finding() {}

    /** A builder; rule, severity and message must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with this finding. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** The id of the rule that is broken, such as {@code T3-BALANCE}. */
    public abstract String rule();

    /** How grave it is. */
    public abstract Severity severity();

    /** The cells involved, in the form's order; empty where the finding is about no cell. */
    public abstract List<CellAddress> cells();

    /** The left side of what was compared, in the cells' unit. */
    public abstract Optional<BigDecimal> left();

    /** The right side of what was compared, in the cells' unit. */
    public abstract Optional<BigDecimal> right();

    /** The left side minus the right side. */
    public Optional<BigDecimal> difference() {
        return left().flatMap(a -> right().map(a::subtract));
    }

    /** The cell that is wrong, where the equations leave no doubt: it stands in every smallest repair of its table. */
    public abstract Optional<CellAddress> suspect();

    /** What the rule rests on. */
    public abstract Optional<Label> basis();

    /** The place in the source document where the reader should look, where known. */
    public abstract Optional<SourceLocation> source();

    /** The sentence of the report that the finding is about, where it is about one. */
    public abstract Optional<Quotation> quotation();

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

    /** Builds {@link Finding}. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /** Sets the remark in both languages. */
        public Builder message(Label message) {
            return text(RuleMessages.literal(message));
        }
    }
}
