package org.gongkai.report.text.sentence;

import java.util.List;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.clause.ClauseCutter;
import org.gongkai.report.text.clause.Scope;
import org.gongkai.report.text.word.SentenceWords;
import org.gongkai.report.text.word.TextContext;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.Tokenizer;
import org.gongkai.report.text.word.WordKind;
import org.gongkai.report.text.word.WordSenses;

/** Reads a text sentence by sentence. */
final class TextParser {

    private final String text;
    private final TextContext context;
    private final TextReading reading;
    private final Memory memory;
    private final OwnYears ownYears;

    private TextParser(String text, TextContext context, TextReading reading) {
        this.text = text;
        this.context = context;
        this.reading = reading;
        this.memory = new Memory(context.onRequest());
        this.ownYears = new OwnYears(context.year());
    }

    /** Reads a plain text; what it states goes into the reading. */
    static void parse(String plain, TextContext context, TextReading reading) {
        TextParser parser = new TextParser(plain, context, reading);
        List<Token> tokens = Tokenizer.of(plain, context);
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).is(WordKind.END)) {
                parser.sentence(tokens.subList(start, i));
                start = i + 1;
            }
        }
    }

    private void sentence(List<Token> plainTokens) {
        memory.startSentence();
        reading.start();
        List<Token> tokens = WordSenses.resolve(plainTokens, context.government());
        if (saysSomething(tokens)) {
            clauses(tokens);
        } else {
            tokens.forEach(memory::take);
        }
        reading.end(tokens, ownYears);
    }

    /** Whether a sentence has a number, denies something or speaks of all: most do not. */
    private static boolean saysSomething(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.is(WordKind.NUMBER) || token.is(WordKind.NEGATION) || token.is(WordKind.ALL)) {
                return true;
            }
        }
        return false;
    }

    private void clauses(List<Token> tokens) {
        List<Clause> clauses = ClauseCutter.cut(tokens);
        if (!clauses.isEmpty()) {
            Scope scope = new Scope(text, context, tokens, clauses);
            new SentenceParser(reading, new SentenceWords(tokens), clauses, memory, scope).read();
        }
    }
}
