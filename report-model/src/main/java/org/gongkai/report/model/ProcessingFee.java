package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.support.ReportStyle;
import org.gongkai.report.model.value.ReportValue;
import org.immutables.value.Value;

/**
 * The information-processing fee (政府信息公开信息处理费) that a body charged in the year, article 42 of the Regulations. It is
 * not 行政事业性收费 of Table 2. Both numbers are as long as a figure at the most ({@link Figure#MAX_DIGITS} digits); a longer
 * one is refused when the fee is built, with an {@link IllegalArgumentException}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ReportStyle
public abstract class ProcessingFee implements ReportValue, WithProcessingFee {

    private static final int MOST_BITS = 400;

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

    /** The amount charged, in 元, where stated; by its value alone: 1E+3 becomes 1000, 650.00 becomes 650. */
    public abstract Optional<BigDecimal> amountYuan();

    /** An amount of a billion digits, 1E+1000000000, would take the memory of whoever writes it down. */
    @Value.Check
    ProcessingFee writtenOut() {
        requests().ifPresent(requests -> check("requests", BigDecimal.valueOf(requests)));
        amountYuan().ifPresent(amount -> check("amountYuan", amount));
        return amountYuan()
                .filter(amount -> !amount.equals(plain(amount)))
                .<ProcessingFee>map(amount -> withAmountYuan(plain(amount)))
                .orElse(this);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal value = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static void check(String field, BigDecimal number) {
        if (Figure.isTooLong(number)) {
            throw new IllegalArgumentException(
                    field + " of a processing fee has more than " + Figure.MAX_DIGITS + " digits: " + quote(number));
        }
    }

    /** Of a long number its length is enough; to write it out would take for ever. */
    private static String quote(BigDecimal number) {
        int bits = number.unscaledValue().bitLength();
        return bits <= MOST_BITS ? "'" + number + "'" : "one of " + bits + " bits";
    }

    /** Builds {@link ProcessingFee}. */
    public static final class Builder extends ImmutableProcessingFee.Builder {
        Builder() {}
    }
}
