package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * The route of a dispute over a request: the lines of Table 4, in cases (件).
 *
 * @since 0.1.0
 */
public enum RemedyRoute implements LineTerm {
    /** Administrative reconsideration. */
    RECONSIDERATION(
            term("reconsideration", "行政复议", "Administrative reconsideration").basis(Article.of(51))),
    /** Litigation without prior reconsideration. */
    DIRECT_LITIGATION(term("directLitigation", "未经复议直接起诉", "Litigation without prior reconsideration")
            .basis(Article.of(51))),
    /** Litigation after reconsideration. */
    LITIGATION_AFTER_RECONSIDERATION(term("litigationAfterReconsideration", "复议后起诉", "Litigation after reconsideration")
            .basis(Article.of(51)));

    private static final TermLookup<RemedyRoute> LOOKUP = new TermLookup<>("remedy route", List.of(values()));

    private final TermEntry entry;

    RemedyRoute(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The remedy route with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static RemedyRoute fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The remedy route with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static RemedyRoute fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
