package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * Why a request was not processed: （五）不予处理 of Table 3, a line each, in requests (件).
 *
 * @since 0.1.0
 */
public enum NonProcessingReason implements LineTerm {
    /** Petition, report or complaint in the form of a request. */
    PETITION_OR_COMPLAINT(
            term("petitionOrComplaint", "信访举报投诉类申请", "Petition, report or complaint in the form of a request")
                    .basis(Article.of(39))),
    /** Repeated request. */
    REPEATED_REQUEST(term("repeatedRequest", "重复申请", "Repeated request").basis(Article.of(36, 6))),
    /** Request for a published work. */
    PUBLISHED_MATERIAL(term("publishedMaterial", "要求提供公开出版物", "Request for a published work")
            .basis(Article.of(39))),
    /** Many repeated requests without good reason. */
    EXCESSIVE_REQUESTS(term("excessiveRequests", "无正当理由大量反复申请", "Many repeated requests without good reason")
            .basis(Article.of(35))),
    /** Request to confirm or reissue information already obtained. */
    CONFIRMATION_OR_REISSUE(term(
            "confirmationOrReissue",
            "要求行政机关确认或重新出具已获取信息",
            "Request to confirm or reissue information already obtained"));

    private static final TermLookup<NonProcessingReason> LOOKUP =
            new TermLookup<>("non-processing reason", List.of(values()));

    private final TermEntry entry;

    NonProcessingReason(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The non-processing reason with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static NonProcessingReason fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The non-processing reason with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static NonProcessingReason fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    /** The outcome that the line belongs to: NOT_PROCESSED. */
    public Outcome outcome() {
        return Outcome.NOT_PROCESSED;
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
