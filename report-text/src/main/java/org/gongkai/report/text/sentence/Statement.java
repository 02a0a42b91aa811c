package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that a sentence states, and what it counts.
 *
 * @param topic what it is about
 * @param alternatives what it may be the sum of; more than one where the wording leaves it open, none for a fee
 * @param value the number, in 件; of a fee in 元, or in 件 for the requests it was charged for
 * @param unit the unit in the sentence
 * @param none whether the sentence says that there was none
 * @param quote the words that state it
 */
public record Statement(
        Topic topic, List<List<CellTerms>> alternatives, BigDecimal value, String unit, boolean none, String quote) {

    /** Copies the lists. */
    public Statement {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }
}
