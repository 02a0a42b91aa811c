package org.gongkai.report.documents.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has to say of a place in a document: what it did not understand, or how it understood it.
 *
 * @param kind what it is about
 * @param arguments what the message quotes; texts, numbers and {@link org.gongkai.report.model.form.term.Label labels}
 * @param cells the cells of the report that it concerns; may be empty
 * @param location where in the document, where known
 * @since 0.1.0
 */
public record Remark(
        RemarkKind kind, List<Object> arguments, List<CellAddress> cells, Optional<SourceLocation> location)
        implements ReportValue, Localised {

    /** A remark; the lists are copied. */
    public Remark {
        arguments = List.copyOf(arguments);
        cells = List.copyOf(cells);
    }

    /** A remark on a place of the document. */
    public static Remark at(SourceLocation location, RemarkKind kind, List<CellAddress> cells, Object... arguments) {
        return new Remark(kind, List.of(arguments), cells, Optional.of(location));
    }

    /** A remark on the document as a whole. */
    public static Remark of(RemarkKind kind, List<CellAddress> cells, Object... arguments) {
        return new Remark(kind, List.of(arguments), cells, Optional.empty());
    }

    /** The stable name of the kind, such as {@code rowMiscounted}. */
    public String code() {
        return kind.code();
    }

    /** The remark in a sentence, English where the locale's language is English, Chinese otherwise. */
    @Override
    public String message(Locale locale) {
        return Messages.of("remark." + code(), arguments).message(locale);
    }

    /** The place, the code and the Chinese message. */
    @Override
    public String toString() {
        return location.map(place -> place + ": ").orElse("") + code() + ": " + message(Locale.ROOT);
    }

    private Object writeReplace() {
        return new Saved(kind, arguments, cells, location.orElse(null));
    }

    /** A remark as it is serialised: an Optional cannot be. */
    private record Saved(
            RemarkKind kind,
            List<Object> arguments,
            List<CellAddress> cells,
            @Nullable SourceLocation location) implements Serializable {

        private Object readResolve() {
            return new Remark(kind, arguments, cells, Optional.ofNullable(location));
        }
    }
}
