package org.gongkai.report.model.form.term;

import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;

/**
 * What a line of the form is about, where it is no constant of the SDK's: an edition that adds a line declares one. It
 * is read, written, checked and heard like any other; a typed accessor it has none.
 *
 * <pre>{@code
 * LineTerm algorithms = new DeclaredLine(TermEntry.term("algorithms", "涉及算法模型", "Algorithms").alias("算法模型"));
 * }</pre>
 *
 * @param entry what the form declares of it
 * @since 0.1.0
 */
public record DeclaredLine(TermEntry entry) implements ReportValue, LineTerm {

    /** Refuses null. */
    public DeclaredLine {
        Objects.requireNonNull(entry, "entry");
    }
}
