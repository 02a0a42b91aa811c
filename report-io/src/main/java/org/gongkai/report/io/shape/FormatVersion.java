package org.gongkai.report.io.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;

/**
 * The version of the exchange format. A document without one is of version 1.0. A later minor version adds properties,
 * which are reported and skipped; a later major version is refused.
 */
public record FormatVersion(int major, int minor) {

    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    static final String SYNTAX = "[1-9][0-9]{0,3}\\.(0|[1-9][0-9]{0,3})";

    private static final Pattern PATTERN = Pattern.compile(SYNTAX);

    static FormatVersion parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new ProblemException(Problems.expected("version", text));
        }
        int dot = text.indexOf('.');
        FormatVersion version =
                new FormatVersion(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
        if (version.major > CURRENT.major) {
            throw new ProblemException(Problems.of("version.later", text, CURRENT.toString()));
        }
        return version;
    }

    /** Whether documents of the version may have properties that this one does not know. */
    boolean isLater() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
