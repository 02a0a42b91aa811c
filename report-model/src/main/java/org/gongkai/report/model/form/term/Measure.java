package org.gongkai.report.model.form.term;

/**
 * What a figure counts: its unit, whether it must be whole, whether it may be negative.
 *
 * @since 0.1.0
 */
public enum Measure {
    /** Documents, decisions, requests or cases, in 件; whole, not negative. */
    COUNT(Label.of("件", "items"), true, false),
    /** Items of a public list (项); whole, not negative. */
    ITEMS(Label.of("项", "listed items"), true, false),
    /** Change of a number of items against the year before (项); whole, negative for a decrease. */
    ITEM_CHANGE(Label.of("项", "listed items"), true, true),
    /** An amount in 万元 (ten thousand yuan); decimal, not negative. */
    TEN_THOUSAND_YUAN(Label.of("万元", "10,000 yuan"), false, false),
    /** An amount whose unit, 元 or 万元, stands in the cell; decimal, not negative. */
    AMOUNT_WITH_UNIT(Label.of("元或万元", "yuan or 10,000 yuan"), false, false);

    private final Label unit;
    private final boolean whole;
    private final boolean signed;

    Measure(Label unit, boolean whole, boolean signed) {
        this.unit = unit;
        this.whole = whole;
        this.signed = signed;
    }

    /** The unit of the figures. */
    public Label unit() {
        return unit;
    }

    /** Whether only whole numbers make sense. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether a negative number makes sense. */
    public boolean isSigned() {
        return signed;
    }
}
