package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * Who applied: columns A to F of Table 3, in requests (件).
 *
 * @since 0.1.0
 */
public enum ApplicantType implements ColumnTerm {
    /** Natural person. */
    NATURAL_PERSON(term("naturalPerson", "自然人", "Natural person")),
    /** Commercial enterprise. */
    COMMERCIAL_ENTERPRISE(term("commercialEnterprise", "商业企业", "Commercial enterprise")),
    /** Research institution. */
    RESEARCH_INSTITUTION(term("researchInstitution", "科研机构", "Research institution")),
    /** Public-welfare organisation. */
    PUBLIC_WELFARE_ORGANISATION(term("publicWelfareOrganisation", "社会公益组织", "Public-welfare organisation")),
    /** Legal-service institution. */
    LEGAL_SERVICE_INSTITUTION(term("legalServiceInstitution", "法律服务机构", "Legal-service institution")),
    /** Other organisation. */
    OTHER_ORGANISATION(term("otherOrganisation", "其他", "Other organisation"));

    private static final TermLookup<ApplicantType> LOOKUP = new TermLookup<>("applicant type", List.of(values()));

    private final TermEntry entry;

    ApplicantType(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The applicant type with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static ApplicantType fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The applicant type with an official label or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown label, naming the known ones
     */
    public static ApplicantType fromLabel(String label) {
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
