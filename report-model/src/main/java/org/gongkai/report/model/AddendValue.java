package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.term.Measure;

/** A figure as a term of a sum, in the unit of its column. */
final class AddendValue {

    private static final String YUAN = "元";
    private static final String TEN_THOUSAND_YUAN = "万元";
    /** 1 万元 = 10⁴ 元. */
    private static final int TEN_THOUSAND = 4;

    private AddendValue() {}

    /** The value; empty for a figure that is no number or whose unit is not the column's. */
    static Optional<BigDecimal> of(Figure figure, Measure measure) {
        String unit = figure.unit().orElse("");
        return figure.value().flatMap(value -> switch (measure) {
            case COUNT, ITEMS, ITEM_CHANGE -> isMoney(unit) ? Optional.empty() : Optional.of(value);
            case TEN_THOUSAND_YUAN -> inTenThousandYuan(value, unit);
            case AMOUNT_WITH_UNIT -> inYuan(value, unit);
        });
    }

    /** A sum as a figure; an amount whose unit stands in the cell says 元. */
    static Figure figure(BigDecimal sum, Measure measure) {
        boolean saysUnit = measure == Measure.AMOUNT_WITH_UNIT && sum.signum() != 0;
        String digits = sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
        return Figure.parse(digits + (saysUnit ? YUAN : ""));
    }

    private static boolean isMoney(String unit) {
        return unit.equals(YUAN) || unit.equals(TEN_THOUSAND_YUAN);
    }

    private static Optional<BigDecimal> inTenThousandYuan(BigDecimal value, String unit) {
        return switch (unit) {
            case "", TEN_THOUSAND_YUAN -> Optional.of(value);
            case YUAN -> Optional.of(value.movePointLeft(TEN_THOUSAND));
            default -> Optional.empty();
        };
    }

    /** 0 is 0 in either unit. */
    private static Optional<BigDecimal> inYuan(BigDecimal value, String unit) {
        return switch (unit) {
            case YUAN -> Optional.of(value);
            case TEN_THOUSAND_YUAN -> Optional.of(value.movePointRight(TEN_THOUSAND));
            case "" -> value.signum() == 0 ? Optional.of(value) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
