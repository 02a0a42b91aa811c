package org.gongkai.report.text.sentence;

import java.util.List;

/**
 * What a text states.
 *
 * @param statements the numbers, in the order of the text
 * @param shares the percentages, in the order of the text
 */
public record TextStatements(List<Statement> statements, List<StatedShare> shares) {

    /** Copies the lists. */
    public TextStatements {
        statements = List.copyOf(statements);
        shares = List.copyOf(shares);
    }
}
