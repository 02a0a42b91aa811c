package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The words behind a number that say what it counts. */
final class Units {

    static final String TEN_THOUSAND_YUAN = "万元";
    static final String YEAR = "年";
    static final String PERCENT = "%";

    /** All of them; where one begins with another, the longer first. */
    static final List<String> ALL =
            List.of(TEN_THOUSAND_YUAN, PERCENT, "件", "份", "宗", "起", "个", "条", "部", "例", "项", "次", "元", YEAR);

    /** Of requests, cases and documents. */
    static final Set<String> COUNTED = Set.of("件", "份", "宗", "起", "个", "条", "部", "例", "项", "次");

    /** Of licences, penalties and coercion. */
    static final Set<String> DECIDED = Set.of("件", "宗", "起");

    static final Set<String> MONEY = Set.of("元", TEN_THOUSAND_YUAN);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Units() {}

    /** An amount in 元. */
    static BigDecimal yuan(BigDecimal amount, String unit) {
        return unit.equals(TEN_THOUSAND_YUAN) ? amount.multiply(TEN_THOUSAND) : amount;
    }
}
