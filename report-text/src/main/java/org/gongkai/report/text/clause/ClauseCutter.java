package org.gongkai.report.text.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.text.clause.Clause.Opening;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordKind;

/** Cuts a sentence into clauses. Brackets within brackets, and those that do not close, part like commas. */
public final class ClauseCutter {

    private final List<Token> tokens;
    private final int[] closing;

    private List<Clause> clauses = new ArrayList<>();
    private List<Token> clause = new ArrayList<>();
    private Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    private List<List<Clause>> brackets = new ArrayList<>();
    private Opening opening;

    private ClauseCutter(List<Token> tokens, int[] closing, Opening opening) {
        this.tokens = tokens;
        this.closing = closing;
        this.opening = opening;
    }

    public static List<Clause> cut(List<Token> tokens) {
        ClauseCutter cutter = new ClauseCutter(tokens, closing(tokens), Opening.SENTENCE);
        return cutter.cut(0, tokens.size(), true);
    }

    /** For each opening bracket its closing one; 0 where it has none. */
    private static int[] closing(List<Token> tokens) {
        int[] closing = new int[tokens.size()];
        int[] open = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(WordKind.OPEN)) {
                open[depth++] = i;
            } else if (tokens.get(i).is(WordKind.CLOSE) && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return closing;
    }

    private List<Clause> cut(int from, int to, boolean outer) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case COMMA, CLOSE -> end(Opening.COMMA);
                case SEMICOLON -> end(Opening.SEMICOLON);
                case COLON -> end(Opening.COLON);
                case OPEN -> {
                    if (outer && closing[i] > 0) {
                        bracket(i);
                        i = closing[i];
                    } else {
                        end(Opening.COMMA);
                    }
                }
                default -> add(token);
            }
        }
        end(Opening.COMMA);
        return clauses;
    }

    private void bracket(int open) {
        int close = closing[open];
        brackets.add(new ClauseCutter(tokens, closing, Opening.BRACKET).cut(open + 1, close, false));
        add(Token.bracket(
                brackets.size() - 1, tokens.get(open).start(), tokens.get(close).end()));
    }

    private void add(Token token) {
        clause.add(token);
        kinds.add(token.kind());
    }

    private void end(Opening next) {
        if (!clause.isEmpty()) {
            clauses.add(new Clause(opening, clause, kinds, brackets));
            clause = new ArrayList<>();
            kinds = EnumSet.noneOf(WordKind.class);
            brackets = new ArrayList<>();
        }
        opening = next;
    }
}
