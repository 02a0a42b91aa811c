package org.gongkai.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongkai.report.model.value.ReportValue;

/**
 * An exact ratio of two counts.
 *
 * @param numerator the part
 * @param denominator the whole, not zero
 * @since 0.1.0
 */
public record Ratio(long numerator, long denominator) implements ReportValue {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException for a denominator of zero */
    public Ratio {
        if (denominator == 0) {
            throw new IllegalArgumentException("ratio with denominator 0: " + numerator + "/0");
        }
    }

    /** The ratio of two counts; absent where one is, or the whole is zero. */
    static Optional<Ratio> of(Optional<Long> part, Optional<Long> whole) {
        return part.isPresent() && whole.isPresent() && whole.get() != 0
                ? Optional.of(new Ratio(part.get(), whole.get()))
                : Optional.empty();
    }

    /** The ratio as a percentage with a number of decimals, rounded half up: 13/40 is 32.5. */
    public BigDecimal percent(int decimals) {
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** The ratio as a number. */
    public double doubleValue() {
        return (double) numerator / denominator;
    }

    /** The ratio as {@code 13/40}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
