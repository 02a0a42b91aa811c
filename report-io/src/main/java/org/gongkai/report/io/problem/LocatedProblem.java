package org.gongkai.report.io.problem;

import java.util.Locale;

/**
 * What is wrong with a document, and where.
 *
 * @param problem what is wrong
 * @param path the JSON Pointer or XPath of the culprit; empty for the root
 * @param position the place in the text
 */
public record LocatedProblem(Problem problem, String path, TextPosition position) {

    /** The same problem in a line of a larger document. */
    public LocatedProblem inLine(long line) {
        int number = (int) Math.min(line, Integer.MAX_VALUE);
        return new LocatedProblem(problem, path, new TextPosition(number, position.column()));
    }

    /** The problem in words, behind its place. */
    public String text(Locale locale) {
        return place(locale) + problem.text(locale);
    }

    private String place(Locale locale) {
        if (position.line() <= 0) {
            return path.isEmpty() ? "" : Problem.of("place.path", path).text(locale);
        }
        String line = Integer.toString(position.line());
        if (position.column() <= 0) {
            return Problem.of("place.line", line).text(locale);
        }
        String column = Integer.toString(position.column());
        return path.isEmpty()
                ? Problem.of("place.position", line, column).text(locale)
                : Problem.of("place.both", path, line, column).text(locale);
    }
}
