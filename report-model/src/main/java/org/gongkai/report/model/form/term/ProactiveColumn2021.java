package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * The columns of Table 2, edition of 2021.
 *
 * @since 0.1.0
 */
public enum ProactiveColumn2021 implements ColumnTerm {
    /** Issued in the year. */
    ISSUED(term("issued", "本年制发件数", "Issued in the year"), Measure.COUNT),
    /** Repealed in the year. */
    REPEALED(term("repealed", "本年废止件数", "Repealed in the year"), Measure.COUNT),
    /** In force. */
    IN_FORCE(term("inForce", "现行有效件数", "In force"), Measure.COUNT),
    /** Decisions made in the year. */
    DECISIONS(term("decisions", "本年处理决定数量", "Decisions made in the year"), Measure.COUNT),
    /** Amount charged in the year (10,000 yuan). */
    AMOUNT(term("amount", "本年收费金额（单位：万元）", "Amount charged in the year (10,000 yuan)"), Measure.TEN_THOUSAND_YUAN);

    private static final TermLookup<ProactiveColumn2021> LOOKUP =
            new TermLookup<>("column of Table 2", List.of(values()));

    private final TermEntry entry;
    private final Measure measure;

    ProactiveColumn2021(TermEntry entry, Measure measure) {
        this.entry = entry;
        this.measure = measure;
    }

    /**
     * The column of Table 2 with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static ProactiveColumn2021 fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The column of Table 2 with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static ProactiveColumn2021 fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }

    @Override
    public Measure measure() {
        return measure;
    }
}
