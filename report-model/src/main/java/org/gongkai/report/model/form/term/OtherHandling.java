package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * How else a request was closed: （六）其他处理 of Table 3 since the edition of 2021, a line each, in requests (件). The
 * edition of 2019 has one line for all, {@link Outcome#OTHER}.
 *
 * @since 0.1.0
 */
public enum OtherHandling implements LineTerm {
    /** Not corrected in time without good reason, no longer processed. */
    CORRECTION_OVERDUE(term(
                    "correctionOverdue",
                    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                    "Not corrected in time without good reason, no longer processed")
            .basis(Article.of(30))),
    /** Fee not paid in time, no longer processed. */
    FEE_UNPAID(term("feeUnpaid", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee not paid in time, no longer processed")
            .basis(Article.of(42))),
    /** Other. */
    OTHER(term("other", "其他", "Other"));

    private static final TermLookup<OtherHandling> LOOKUP = new TermLookup<>("other handling", List.of(values()));

    private final TermEntry entry;

    OtherHandling(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The other handling with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static OtherHandling fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The other handling with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static OtherHandling fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    /** The outcome that the line belongs to: OTHER. */
    public Outcome outcome() {
        return Outcome.OTHER;
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
