package org.gongkai.report.text.sentence;

import java.util.List;

/**
 * What a text states.
 *
 * @param statements the numbers, in the order of the text
 * @param shares the percentages, in the order of the text
 * @param universals what is said of all there were, in the order of the text
 * @param otherYears the years that sentences about the body's own year name instead of the report's
 */
public record TextStatements(
        List<Statement> statements, List<StatedShare> shares, List<StatedAll> universals, List<NamedYear> otherYears) {

    /** Copies the lists. */
    public TextStatements {
        statements = List.copyOf(statements);
        shares = List.copyOf(shares);
        universals = List.copyOf(universals);
        otherYears = List.copyOf(otherYears);
    }
}
