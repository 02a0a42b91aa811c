package org.gongkai.report.model.form.term;

/**
 * What the form prints above its columns besides the columns' own headings.
 *
 * @since 0.1.0
 */
public enum TableHeading {
    /** Above the lines of Table 2. */
    CONTENT(Label.of("信息内容", "Information")),
    /** Above all columns of Table 3. */
    APPLICANTS(Label.of("申请人情况", "Applicants")),
    /** Above columns B to F of Table 3. */
    ORGANISATIONS(Label.of("法人或其他组织", "Legal persons and other organisations"));

    private final Label label;

    TableHeading(Label label) {
        this.label = label;
    }

    /** The heading as printed. */
    public Label label() {
        return label;
    }
}
