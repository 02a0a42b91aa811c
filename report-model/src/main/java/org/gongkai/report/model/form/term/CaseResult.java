package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * How a dispute ended: the columns of Table 4 before its total, in cases (件).
 *
 * @since 0.1.0
 */
public enum CaseResult implements ColumnTerm {
    /** Upheld. */
    UPHELD(term("upheld", "结果维持", "Upheld")),
    /** Corrected. */
    CORRECTED(term("corrected", "结果纠正", "Corrected")),
    /** Other result. */
    OTHER_RESULT(term("otherResult", "其他结果", "Other result")),
    /** Pending. */
    PENDING(term("pending", "尚未审结", "Pending"));

    private static final TermLookup<CaseResult> LOOKUP = new TermLookup<>("case result", List.of(values()));

    private final TermEntry entry;

    CaseResult(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The case result with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static CaseResult fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The case result with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static CaseResult fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }

    @Override
    public Measure measure() {
        return Measure.COUNT;
    }
}
