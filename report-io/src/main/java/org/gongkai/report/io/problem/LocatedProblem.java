package org.gongkai.report.io.problem;

import java.io.Serializable;
import java.util.Locale;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.message.Message;

/**
 * What is wrong with a document, and where.
 *
 * @param problem what is wrong
 * @param path the JSON Pointer or XPath of the culprit; empty for the root
 * @param position the place in the text
 */
public record LocatedProblem(Message problem, String path, TextPosition position) implements Localised, Serializable {

    /** The same problem in a line of a larger document. */
    public LocatedProblem inLine(long line) {
        int number = (int) Math.min(line, Integer.MAX_VALUE);
        return new LocatedProblem(problem, path, new TextPosition(number, position.column()));
    }

    /** The problem in words, behind its place. */
    @Override
    public String message(Locale locale) {
        return place(locale) + problem.message(locale);
    }

    private String place(Locale locale) {
        if (position.line() <= 0) {
            return path.isEmpty() ? "" : Problems.of("place.path", path).message(locale);
        }
        String line = Integer.toString(position.line());
        if (position.column() <= 0) {
            return Problems.of("place.line", line).message(locale);
        }
        String column = Integer.toString(position.column());
        return path.isEmpty()
                ? Problems.of("place.position", line, column).message(locale)
                : Problems.of("place.both", path, line, column).message(locale);
    }
}
