package org.gongkai.report.io;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gongkai.report.io.problem.LocatedProblem;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.GongkaiException;
import org.jspecify.annotations.Nullable;

/**
 * A document that is no report in the format it claims to be, or that exceeds a limit. Says where (a JSON Pointer or
 * XPath, a line and a column counted in characters), what was expected and what was found.
 *
 * @since 0.1.0
 */
public final class ReportFormatException extends GongkaiException {

    private static final long serialVersionUID = 1;

    private final LocatedProblem located;

    ReportFormatException(LocatedProblem located, @Nullable Throwable cause) {
        super(cause);
        this.located = located;
    }

    ReportFormatException(LocatedProblemException e) {
        this(e.located(), e.getCause());
    }

    /** What a reader gives; its problem becomes an exception for users. */
    static <T> T from(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (LocatedProblemException e) {
            throw new ReportFormatException(e);
        }
    }

    /** The JSON Pointer or XPath of the culprit, such as {@code /applications/received/total}; empty for the root. */
    public String path() {
        return located.path();
    }

    /** The line, from 1, where known. */
    public OptionalInt line() {
        return located.position().line() > 0 ? OptionalInt.of(located.position().line()) : OptionalInt.empty();
    }

    /** The character in the line, from 1, where known. */
    public OptionalInt column() {
        return located.position().column() > 0
                ? OptionalInt.of(located.position().column())
                : OptionalInt.empty();
    }

    /** What kind of problem it is, as a stable code such as {@code property.unknown} or {@code limit.depth}. */
    public String code() {
        return located.problem().key();
    }

    /** What was expected, where something else stood in its place. */
    public Optional<Label> expected() {
        return located.problem().key().equals(Problems.EXPECTED)
                ? Optional.of((Label) located.problem().arguments().get(0))
                : Optional.empty();
    }

    /** The message with its place, in a locale's language: English where the language is English, else Chinese. */
    @Override
    public String message(Locale locale) {
        return located.message(locale);
    }
}
