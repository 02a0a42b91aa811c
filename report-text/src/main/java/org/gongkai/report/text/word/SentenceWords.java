package org.gongkai.report.text.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs of a whole sentence, for what a word means by those behind it. */
public final class SentenceWords {

    private final List<Token> tokens;

    // Looked up when first asked for: most sentences never are.
    private boolean known;
    private final Map<String, Integer> lastOf = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    public SentenceWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    private void learn() {
        String verb = "";
        for (Token token : tokens) {
            if (token.is(WordKind.VERB)) {
                verb = token.meaning().detail();
                lastOf.put(verb, token.start());
            } else if (token.is(WordKind.NUMBER) && !verb.isEmpty()) {
                counted.add(verb);
                verb = "";
            } else if (!token.kind().isTransparent()) {
                verb = "";
            }
        }
        known = true;
    }

    /** Whether a verb of some kind stands behind a word. */
    public boolean hasVerbBehind(Token token, String detail) {
        if (!known) {
            learn();
        }
        return lastOf.getOrDefault(detail, -1) > token.start();
    }

    /** Whether a number follows a verb of some kind right away, anywhere in the sentence. */
    public boolean counts(String detail) {
        if (!known) {
            learn();
        }
        return counted.contains(detail);
    }
}
