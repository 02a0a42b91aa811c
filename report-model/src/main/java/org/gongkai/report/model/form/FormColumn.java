package org.gongkai.report.model.form;

import java.util.Optional;

/**
 * A column of a line.
 *
 * @param code the code in a cell address: A to G in Table 3, the term's code elsewhere
 * @param term what the column counts
 * @param group the heading over several neighbouring columns, such as 法人或其他组织
 */
public record FormColumn(String code, ColumnTerm term, Optional<Label> group) {

    /** A column under no heading but its own. */
    FormColumn(String code, ColumnTerm term) {
        this(code, term, Optional.empty());
    }

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
