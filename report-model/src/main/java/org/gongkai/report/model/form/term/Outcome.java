package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * What became of a request: （一） to （六） of Table 3, in requests (件). REFUSED, UNAVAILABLE and NOT_PROCESSED are groups
 * of lines, and so is OTHER since the edition of 2021; the others are lines.
 *
 * @since 0.1.0
 */
public enum Outcome implements LineTerm {
    /** Granted. */
    GRANTED(term("granted", "予以公开", "Granted").basis(Article.of(36, 2))),
    /** Partly granted (severed requests count here only). */
    PARTLY_GRANTED(
            term("partlyGranted", "部分公开（区分处理的，只计这一情形，不计其他情形）", "Partly granted (severed requests count here only)")
                    .shortened("部分公开", "Partly granted")
                    .basis(Article.of(37))),
    /** Refused. */
    REFUSED(term("refused", "不予公开", "Refused")),
    /** Unavailable. */
    UNAVAILABLE(term("unavailable", "无法提供", "Unavailable")),
    /** Not processed. */
    NOT_PROCESSED(term("notProcessed", "不予处理", "Not processed")),
    /** Other handling. */
    OTHER(term("other", "其他处理", "Other handling"));

    private static final TermLookup<Outcome> LOOKUP = new TermLookup<>("outcome", List.of(values()));

    private final TermEntry entry;

    Outcome(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The outcome with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static Outcome fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The outcome with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static Outcome fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
