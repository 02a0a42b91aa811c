package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The information-processing fee (政府信息公开信息处理费) that a body charged in the year, article 42 of the Regulations. It is
 * not 行政事业性收费 of Table 2.
 */
@Value.Immutable
@ReportStyle
public abstract class ProcessingFee implements WithProcessingFee {

    ProcessingFee() {}

    /** A builder; nothing need be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A fee charged for a number of requests (件) and of an amount in 元. */
    public static ProcessingFee of(long requests, BigDecimal amountYuan) {
        return builder().requests(requests).amountYuan(amountYuan).build();
    }

    /** The requests for which the fee was charged, in 件, where stated. */
    public abstract OptionalLong requests();

    /** The amount charged, in 元, where stated. */
    public abstract Optional<BigDecimal> amountYuan();

    /** Builds {@link ProcessingFee}. */
    public static final class Builder extends ImmutableProcessingFee.Builder {
        Builder() {}
    }
}
