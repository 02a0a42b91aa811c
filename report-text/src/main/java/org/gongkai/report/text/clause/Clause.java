package org.gongkai.report.text.clause;

import java.util.List;
import java.util.Set;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordKind;

/**
 * A part of a sentence: up to a comma, a semicolon, a colon, or what stands in brackets.
 *
 * @param opening what stands before it
 * @param tokens its words, numbers and signs; brackets within it are one token each
 * @param kinds the kinds of its tokens
 * @param brackets what its brackets hold, in order
 */
public record Clause(Opening opening, List<Token> tokens, Set<WordKind> kinds, List<List<Clause>> brackets) {

    /** What stands before a clause. */
    public enum Opening {
        SENTENCE,
        COMMA,
        SEMICOLON,
        COLON,
        BRACKET
    }

    public boolean has(WordKind kind) {
        return kinds.contains(kind);
    }

    public Token get(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /** The nearest token before a place that is more than a filler; -1 where there is none. */
    public int before(int at) {
        int before = at - 1;
        while (before >= 0 && get(before).kind().isTransparent()) {
            before--;
        }
        return before;
    }

    /** The nearest token behind a place that is more than a filler; {@link #size()} where there is none. */
    public int behind(int at) {
        int behind = at + 1;
        while (behind < size() && get(behind).kind().isTransparent()) {
            behind++;
        }
        return behind;
    }

    /** The nearest token of a kind before a place, not before a limit; -1 where there is none. */
    public int last(WordKind kind, int from, int before) {
        for (int i = before - 1; i >= from; i--) {
            if (get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    /** The first token of a kind in a stretch; -1 where there is none. */
    public int first(WordKind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            if (get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }
}
