package org.gongkai.report.text.clause;

import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordKind;

/**
 * A number with the words around it: those since the number before, and those up to the next one.
 *
 * @param clause the clause that it stands in
 * @param from the first of the words before it
 * @param at the number
 * @param to the end of the words behind it
 */
public record Phrase(Clause clause, int from, int at, int to) {

    public Token number() {
        return clause.get(at);
    }

    public Token get(int i) {
        return clause.get(i);
    }

    /** Whether a kind of word stands before the number. */
    public boolean before(WordKind kind) {
        return clause.has(kind) && clause.last(kind, from, at) >= 0;
    }

    /** Whether a kind of word stands behind the number. */
    public boolean behind(WordKind kind) {
        return clause.has(kind) && clause.first(kind, at + 1, to) >= 0;
    }

    public boolean has(WordKind kind) {
        return before(kind) || behind(kind);
    }

    /** Whether a kind of word stands behind the number, before anything that is joined to it. */
    public boolean namedBehind(WordKind kind) {
        for (int i = at + 1; i < to && !get(i).kind().isJoint(); i++) {
            if (get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The first word behind the number that is more than a filler; {@link #to} where there is none. */
    public int firstBehind() {
        int behind = at + 1;
        while (behind < to && get(behind).kind().isTransparent()) {
            behind++;
        }
        return behind;
    }
}
