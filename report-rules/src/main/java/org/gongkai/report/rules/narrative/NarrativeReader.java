package org.gongkai.report.rules.narrative;

import java.util.ArrayList;
import java.util.List;

/** Reads what a text states in numbers. */
public final class NarrativeReader {

    private NarrativeReader() {}

    /** What a text states, as far as it can be attributed with certainty. Never fails. */
    public static Narrative read(String text, Frame frame) {
        String plain = Tokens.plain(text);
        List<Token> tokens = Tokens.of(plain, frame);
        List<Statement> statements = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        Subject subject = frame.onRequest() ? Subject.REQUESTS : Subject.NOTHING;
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).is(Kind.END)) {
                Sentence sentence = new Sentence(plain, tokens.subList(start, i), frame, subject);
                subject = sentence.read();
                statements.addAll(sentence.statements());
                shares.addAll(sentence.shares());
                start = i + 1;
            }
        }
        return new Narrative(statements, shares);
    }
}
