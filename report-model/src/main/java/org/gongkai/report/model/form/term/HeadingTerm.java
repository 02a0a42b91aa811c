package org.gongkai.report.model.form.term;

/**
 * What a section of the report, or a part of one, is about.
 *
 * @since 0.1.0
 */
public sealed interface HeadingTerm extends Term permits Section, OverviewPart {

    /** The number within the report or the section, from 1. */
    int number();

    /** The heading with its number, such as 一、总体情况. */
    Label heading();
}
