package org.gongkai.report.model.form;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.model.value.ReportValue;

/**
 * A column of a line.
 *
 * @param code the code in a cell address: a letter in Table 3, the term's code elsewhere
 * @param term what the column counts
 * @param label the heading that the form prints
 * @param group the heading over several neighbouring columns, such as 法人或其他组织
 * @since 0.1.0
 */
public record FormColumn(String code, ColumnTerm term, Label label, Optional<Label> group) implements ReportValue {

    /** Refuses null. */
    public FormColumn {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(group, "group");
    }

    /** A column under its term's own label and no other heading. */
    public FormColumn(String code, ColumnTerm term) {
        this(code, term, Optional.empty());
    }

    /** A column under its term's own label. */
    public FormColumn(String code, ColumnTerm term, Optional<Label> group) {
        this(code, term, term.label(), group);
    }

    /** The name of the JSON property and XML element. */
    public String name() {
        return term.code();
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
