package org.gongkai.report.io.result;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a document has to say of a place in it: what it did not understand, or how it understood it. No
 * finding, since the body is not to blame.
 *
 * @param kind what it is about, as a stable name such as {@code rowAmbiguous}
 * @param cells the cells of the report that it concerns; may be empty
 * @param message the remark in both languages
 * @param isProblem whether something was not understood; otherwise it only says how something was
 * @param source where in the document, where known
 * @since 0.1.0
 */
public record ResultRemark(
        String kind, List<CellAddress> cells, Label message, boolean isProblem, Optional<SourceLocation> source)
        implements Serializable {

    /** Copies the list. */
    public ResultRemark {
        cells = List.copyOf(cells);
    }

    private Object writeReplace() {
        return new Saved(kind, cells, message, isProblem, source.orElse(null));
    }

    /** A remark as it is serialised: an Optional cannot be. */
    private record Saved(
            String kind,
            List<CellAddress> cells,
            Label message,
            boolean isProblem,
            @Nullable SourceLocation source) implements Serializable {

        private Object readResolve() {
            return new ResultRemark(kind, cells, message, isProblem, Optional.ofNullable(source));
        }
    }
}
