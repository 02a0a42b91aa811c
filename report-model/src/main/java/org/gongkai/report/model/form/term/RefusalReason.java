package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * Why a request was refused: （三）不予公开 of Table 3, a line each, in requests (件).
 *
 * @since 0.1.0
 */
public enum RefusalReason implements LineTerm {
    /** State secret. */
    STATE_SECRET(term("stateSecret", "属于国家秘密", "State secret").basis(Article.of(14))),
    /** Prohibited by other laws or administrative regulations. */
    PROHIBITED_BY_LAW(term("prohibitedByLaw", "其他法律行政法规禁止公开", "Prohibited by other laws or administrative regulations")
            .basis(Article.of(14))),
    /** Endangers national, public or economic security or social stability. */
    SECURITY_AND_STABILITY(term(
                    "securityAndStability",
                    "危及“三安全一稳定”",
                    "Endangers national, public or economic security or social stability")
            .basis(Article.of(14))),
    /** Protects the lawful rights of a third party. */
    THIRD_PARTY_RIGHTS(term("thirdPartyRights", "保护第三方合法权益", "Protects the lawful rights of a third party")
            .basis(Article.of(15))),
    /** Internal affairs: personnel, logistics, internal workflow. */
    INTERNAL_AFFAIRS(term("internalAffairs", "属于三类内部事务信息", "Internal affairs: personnel, logistics, internal workflow")
            .basis(Article.of(16))),
    /** Deliberative process: minutes, drafts, consultation letters, requests and reports. */
    DELIBERATIVE_PROCESS(term(
                    "deliberativeProcess",
                    "属于四类过程性信息",
                    "Deliberative process: minutes, drafts, consultation letters, requests and reports")
            .basis(Article.of(16))),
    /** Administrative enforcement file. */
    ENFORCEMENT_FILE(term("enforcementFile", "属于行政执法案卷", "Administrative enforcement file")
            .basis(Article.of(16))),
    /** Matter of a registry with its own way of access. */
    ADMINISTRATIVE_QUERY(term("administrativeQuery", "属于行政查询事项", "Matter of a registry with its own way of access")
            .basis(Article.of(36, 7)));

    private static final TermLookup<RefusalReason> LOOKUP = new TermLookup<>("refusal reason", List.of(values()));

    private final TermEntry entry;

    RefusalReason(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The refusal reason with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static RefusalReason fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The refusal reason with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static RefusalReason fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    /** The outcome that the line belongs to: REFUSED. */
    public Outcome outcome() {
        return Outcome.REFUSED;
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
