package org.gongkai.report.rules.narrative;

import java.util.List;

/**
 * What a text states.
 *
 * @param statements the numbers, in the order of the text
 * @param shares the percentages, in the order of the text
 */
public record Narrative(List<Statement> statements, List<Share> shares) {

    /** Copies the lists. */
    public Narrative {
        statements = List.copyOf(statements);
        shares = List.copyOf(shares);
    }
}
