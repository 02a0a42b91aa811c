package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * Why information could not be provided: （四）无法提供 of Table 3, a line each, in requests (件).
 *
 * @since 0.1.0
 */
public enum UnavailableReason implements LineTerm {
    /** The body does not hold the information. */
    NOT_HELD(term("notHeld", "本机关不掌握相关政府信息", "The body does not hold the information")
            .basis(Article.of(36, 4), Article.of(36, 5))),
    /** No ready information; it would have to be made. */
    NEEDS_CREATION(term("needsCreation", "没有现成信息需要另行制作", "No ready information; it would have to be made")
            .basis(Article.of(38))),
    /** The request is still unclear after correction. */
    STILL_UNCLEAR(term("stillUnclear", "补正后申请内容仍不明确", "The request is still unclear after correction")
            .basis(Article.of(30)));

    private static final TermLookup<UnavailableReason> LOOKUP =
            new TermLookup<>("unavailability reason", List.of(values()));

    private final TermEntry entry;

    UnavailableReason(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The unavailability reason with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static UnavailableReason fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The unavailability reason with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static UnavailableReason fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    /** The outcome that the line belongs to: UNAVAILABLE. */
    public Outcome outcome() {
        return Outcome.UNAVAILABLE;
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
