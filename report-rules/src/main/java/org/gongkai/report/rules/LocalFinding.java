package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * One thing that a {@link LocalRule} found; rule, severity and basis are the rule's.
 *
 * @since 0.1.0
 */
@Value.Immutable
@RulesStyle
public abstract class LocalFinding implements ReportValue {

    LocalFinding() {}

    /** A builder; the message must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A finding about cells, with its remark in both languages. */
    public static LocalFinding of(Label message, CellAddress... cells) {
        return builder().message(message).addCells(cells).build();
    }

    /** The remark in both languages. */
    public abstract Label message();

    /** The cells involved; empty where it is about none. */
    public abstract List<CellAddress> cells();

    /** The left side of what was compared, in the cells' unit. */
    public abstract Optional<BigDecimal> left();

    /** The right side of what was compared, in the cells' unit. */
    public abstract Optional<BigDecimal> right();

    /** Builds {@link LocalFinding}. */
    public static final class Builder extends ImmutableLocalFinding.Builder {
        Builder() {}
    }
}
