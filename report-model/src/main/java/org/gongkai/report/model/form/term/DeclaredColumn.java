package org.gongkai.report.model.form.term;

import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;

/**
 * What a column of the form is about, where it is no constant of the SDK's: an edition that adds a column declares one.
 *
 * @param entry what the form declares of it
 * @param measure what its figures count, and in which unit
 * @since 0.1.0
 */
public record DeclaredColumn(TermEntry entry, Measure measure) implements ReportValue, ColumnTerm {

    /** Refuses null. */
    public DeclaredColumn {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(measure, "measure");
    }
}
