package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * The lines of Table 3 that are no single outcome, in requests (件).
 *
 * @since 0.1.0
 */
public enum ApplicationLine implements LineTerm {
    /** Requests received in the year. */
    RECEIVED(term("received", "本年新收政府信息公开申请数量", "Requests received in the year").brief("新收", "received")),
    /** Requests carried in from the year before. */
    CARRIED_IN(term("carriedIn", "上年结转政府信息公开申请数量", "Requests carried in from the year before")
            .brief("上年结转", "carried in")),
    /** Total handled in the year. */
    OUTCOMES_TOTAL(term("total", "总计", "Total handled in the year").brief("handled")),
    /** Still open on 31 December, carried forward. */
    CARRIED_FORWARD(term("carriedForward", "结转下年度继续办理", "Still open on 31 December, carried forward")
            .brief("结转下年", "carried forward"));

    private static final TermLookup<ApplicationLine> LOOKUP = new TermLookup<>("application line", List.of(values()));

    private final TermEntry entry;

    ApplicationLine(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The application line with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static ApplicationLine fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The application line with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static ApplicationLine fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
