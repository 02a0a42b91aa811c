package org.gongkai.report.rules;

import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;

/**
 * The sentence of a report that a finding is about, and where in it the figure stands that the finding doubts; where no
 * figure is doubted, the words.
 *
 * @param sentence the sentence as it is written
 * @param start where what is doubted begins, counted in characters from 0
 * @param end where it ends, behind its last character
 * @since 0.1.0
 */
public record Quotation(String sentence, int start, int end) implements ReportValue {

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException where they are not within the sentence, quoting both
     */
    public Quotation {
        Objects.requireNonNull(sentence, "sentence");
        if (start < 0 || end < start || end > sentence.length()) {
            throw new IllegalArgumentException("'" + start + "' to '" + end + "' is not within '" + sentence + "'");
        }
    }

    /** What stands before it. */
    public String before() {
        return sentence.substring(0, start);
    }

    /** What is doubted: the figure as it is written, or words. */
    public String marked() {
        return sentence.substring(start, end);
    }

    /** What stands behind it. */
    public String after() {
        return sentence.substring(end);
    }
}
