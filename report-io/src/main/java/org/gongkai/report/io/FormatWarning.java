package org.gongkai.report.io;

import java.util.Locale;
import java.util.OptionalInt;
import org.gongkai.report.io.problem.LocatedProblem;
import org.gongkai.report.model.message.Localised;

/**
 * Something in a document of a later minor version that this version does not know, and skipped.
 *
 * @since 0.1.0
 */
public final class FormatWarning implements Localised {

    private final ReportFormatException cause;

    FormatWarning(LocatedProblem skipped) {
        this.cause = new ReportFormatException(skipped, null);
    }

    /** The JSON Pointer or XPath of what was skipped. */
    public String path() {
        return cause.path();
    }

    /** The line, from 1, where known. */
    public OptionalInt line() {
        return cause.line();
    }

    /** The character in the line, from 1, where known. */
    public OptionalInt column() {
        return cause.column();
    }

    /** The message with its place: English where the language is English, else Chinese. */
    @Override
    public String message(Locale locale) {
        return cause.message(locale);
    }

    /** The message in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
