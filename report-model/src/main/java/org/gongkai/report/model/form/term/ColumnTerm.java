package org.gongkai.report.model.form.term;

/**
 * What a column of the form is about.
 *
 * @since 0.1.0
 */
public sealed interface ColumnTerm extends Term
        permits ProactiveColumn2019, ProactiveColumn2021, ApplicantType, CaseResult, Total, DeclaredColumn {

    /** What the column's figures count, and in which unit. */
    Measure measure();
}
