package org.gongkai.report.io.text;

import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;

/** Unpaired surrogates: no text, and not to be written in UTF-8. */
public final class Surrogates {

    private Surrogates() {}

    /** Refuses a text with an unpaired surrogate. */
    public static String requirePaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new ProblemException(Problems.of("surrogate", Problems.quote(text.substring(i, i + 1))));
                }
                i++;
            }
        }
        return text;
    }
}
