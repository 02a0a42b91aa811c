package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * The last column of Tables 3 and 4: the sum of the columns before it, in 件.
 *
 * @since 0.1.0
 */
public enum Total implements ColumnTerm {
    /** Total. */
    TOTAL(term("total", "总计", "Total"));

    private static final TermLookup<Total> LOOKUP = new TermLookup<>("total column", List.of(values()));

    private final TermEntry entry;

    Total(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The total column with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static Total fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The total column with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static Total fromLabel(String label) {
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
