package org.gongkai.report.io;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.report.model.form.Label;

/**
 * A document that is no report in the format it claims to be, or that exceeds a limit. Says where (a JSON Pointer or
 * XPath, a line and a column counted in characters), what was expected and what was found.
 */
public final class ReportFormatException extends RuntimeException {

    private final transient Problem problem;
    private final String path;
    private final TextPosition position;

    ReportFormatException(Problem problem, String path, TextPosition position, Throwable cause) {
        super(null, cause);
        this.problem = problem;
        this.path = path;
        this.position = position;
    }

    ReportFormatException(Problem problem, String path, TextPosition position) {
        this(problem, path, position, null);
    }

    /** The same error in a line of a larger document. */
    ReportFormatException inLine(long line) {
        int number = (int) Math.min(line, Integer.MAX_VALUE);
        return new ReportFormatException(problem, path, new TextPosition(number, position.column()), getCause());
    }

    /** The JSON Pointer or XPath of the culprit, such as {@code /applications/received/total}; empty for the root. */
    public String path() {
        return path;
    }

    /** The line, from 1, where known. */
    public OptionalInt line() {
        return position.line() > 0 ? OptionalInt.of(position.line()) : OptionalInt.empty();
    }

    /** The character in the line, from 1, where known. */
    public OptionalInt column() {
        return position.column() > 0 ? OptionalInt.of(position.column()) : OptionalInt.empty();
    }

    /** What kind of problem it is, as a stable code such as {@code property.unknown} or {@code limit.depth}. */
    public String code() {
        return problem.key();
    }

    /** What was expected, where something else stood in its place. */
    public Optional<Label> expected() {
        return problem.key().equals(Problem.EXPECTED)
                ? Optional.of((Label) problem.arguments().get(0))
                : Optional.empty();
    }

    /** The message with its place, in a locale's language: English where the language is English, else Chinese. */
    public String message(Locale locale) {
        return place(locale) + problem.text(locale);
    }

    private String place(Locale locale) {
        if (line().isEmpty()) {
            return path.isEmpty() ? "" : Problem.of("place.path", path).text(locale);
        }
        String line = Integer.toString(position.line());
        if (column().isEmpty()) {
            return Problem.of("place.line", line).text(locale);
        }
        String column = Integer.toString(position.column());
        return path.isEmpty()
                ? Problem.of("place.position", line, column).text(locale)
                : Problem.of("place.both", path, line, column).text(locale);
    }

    /** The message in English. */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
