package org.gongkai.report.model.form;

/**
 * A column of a line.
 *
 * @param code the code in a cell address: A to G in Table 3, the term's code elsewhere
 * @param term what the column counts
 */
public record FormColumn(String code, ColumnTerm term) {

    /** The name of the JSON property and XML element. */
    public String name() {
        return term.code();
    }

    /** The heading that the form prints. */
    public Label label() {
        return term.label();
    }

    /** What the figures count, and in which unit. */
    public Measure measure() {
        return term.measure();
    }

    /** Whether the column is the sum of the line's other columns. */
    public boolean isTotal() {
        return term instanceof Total;
    }
}
