package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * The columns of Table 2, edition of 2019.
 *
 * @since 0.1.0
 */
public enum ProactiveColumn2019 implements ColumnTerm {
    /** Newly made in the year. */
    MADE(term("made", "本年新制作数量", "Newly made in the year"), Measure.COUNT),
    /** Newly disclosed in the year. */
    DISCLOSED(term("disclosed", "本年新公开数量", "Newly disclosed in the year"), Measure.COUNT),
    /** Disclosed in all. */
    TOTAL_DISCLOSED(term("totalDisclosed", "对外公开总数量", "Disclosed in all"), Measure.COUNT),
    /** Number of items in the year before; a number, never an amount. */
    PREVIOUS_ITEMS(term("previousItems", "上一年项目数量", "Number of items in the year before"), Measure.ITEMS),
    /** Increase or decrease in the year. */
    CHANGE(term("change", "本年增/减", "Increase or decrease in the year"), Measure.ITEM_CHANGE),
    /** Decisions. */
    DECISIONS(term("decisions", "处理决定数量", "Decisions"), Measure.COUNT),
    /** Procurement projects. */
    PROJECTS(term("projects", "采购项目数量", "Procurement projects"), Measure.ITEMS),
    /** Total amount of procurement. */
    AMOUNT(term("amount", "采购总金额", "Total amount of procurement"), Measure.AMOUNT_WITH_UNIT);

    private static final TermLookup<ProactiveColumn2019> LOOKUP =
            new TermLookup<>("column of Table 2", List.of(values()));

    private final TermEntry entry;
    private final Measure measure;

    ProactiveColumn2019(TermEntry entry, Measure measure) {
        this.entry = entry;
        this.measure = measure;
    }

    /**
     * The column of Table 2 with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static ProactiveColumn2019 fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The column of Table 2 with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static ProactiveColumn2019 fromLabel(String label) {
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
