package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * What a body discloses of its own accord under article 20: the lines of Table 2.
 *
 * @since 0.1.0
 */
public enum ProactiveItem implements LineTerm {
    /** Departmental or local government rules. */
    REGULATIONS(
            term("regulations", "规章", "Departmental or local government rules").basis(Article.of(20, 1))),
    /** Administrative normative documents. */
    NORMATIVE_DOCUMENTS(term("normativeDocuments", "行政规范性文件", "Administrative normative documents")
            .alias("规范性文件")
            .basis(Article.of(20, 1))),
    /** Administrative licensing. */
    LICENSING(term("licensing", "行政许可", "Administrative licensing").basis(Article.of(20, 5))),
    /** Other matters of administration and service; edition of 2019 only. */
    OTHER_SERVICES(term("otherServices", "其他对外管理服务事项", "Other matters of administration and service")
            .basis(Article.of(20, 5))),
    /** Administrative penalties. */
    PENALTIES(term("penalties", "行政处罚", "Administrative penalties").basis(Article.of(20, 6))),
    /** Administrative coercion. */
    COERCION(term("coercion", "行政强制", "Administrative coercion").basis(Article.of(20, 6))),
    /** Administrative fees. */
    FEES(term("fees", "行政事业性收费", "Administrative fees").basis(Article.of(20, 8))),
    /** Centralised government procurement; edition of 2019 only. */
    PROCUREMENT(
            term("procurement", "政府集中采购", "Centralised government procurement").basis(Article.of(20, 9)));

    private static final TermLookup<ProactiveItem> LOOKUP =
            new TermLookup<>("item of proactive disclosure", List.of(values()));

    private final TermEntry entry;

    ProactiveItem(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The item of proactive disclosure with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static ProactiveItem fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The item of proactive disclosure with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static ProactiveItem fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }
}
