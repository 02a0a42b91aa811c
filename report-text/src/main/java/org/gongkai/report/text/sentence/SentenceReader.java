package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.text.PlainText;

/** Reads what a text states in numbers. */
public final class SentenceReader {

    private SentenceReader() {}

    /** What a text states, as far as it can be attributed with certainty. Never fails. */
    public static TextStatements read(String text, TextContext context) {
        String plain = PlainText.unquoted(text);
        List<Token> tokens = Tokenizer.of(plain, context);
        List<Statement> statements = new ArrayList<>();
        List<StatedShare> shares = new ArrayList<>();
        SentenceSubject subject = context.onRequest() ? SentenceSubject.REQUESTS : SentenceSubject.NOTHING;
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).is(WordKind.END)) {
                SentenceParser sentence = new SentenceParser(plain, tokens.subList(start, i), context, subject);
                subject = sentence.read();
                statements.addAll(sentence.statements());
                shares.addAll(sentence.shares());
                start = i + 1;
            }
        }
        return new TextStatements(statements, shares);
    }
}
