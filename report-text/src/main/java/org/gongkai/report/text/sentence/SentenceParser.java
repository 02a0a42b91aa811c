package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right. */
final class SentenceParser {

    private final List<Token> tokens;
    private final WordFinder words;
    private final SentenceScope scope;
    private final List<Statement> statements = new ArrayList<>();
    private final List<StatedShare> shares = new ArrayList<>();

    private @Nullable Statement last;
    private int lastAt = -1;
    private int numberAt = -1;

    SentenceParser(String text, List<Token> tokens, TextContext context, SentenceSubject subject) {
        this.tokens = tokens;
        this.scope = new SentenceScope(text, tokens, context, subject);
        this.words = scope.words();
    }

    List<Statement> statements() {
        return statements;
    }

    List<StatedShare> shares() {
        return shares;
    }

    /** Reads the sentence and tells what the next one is about, unless it says otherwise. */
    SentenceSubject read() {
        boolean ofOthers = words.has(WordKind.NARROW)
                || words.has(WordKind.WIDE) && !scope.context().government();
        if (!ofOthers) {
            for (int i = 0; i < tokens.size(); i++) {
                take(i, tokens.get(i));
            }
        }
        boolean onRequests = scope.subject() == SentenceSubject.REQUESTS
                || scope.subject() == SentenceSubject.REMEDIES && scope.isAboutInformation();
        return onRequests ? SentenceSubject.REQUESTS : SentenceSubject.NOTHING;
    }

    private void take(int i, Token token) {
        scope.take(i, token);
        switch (token.kind()) {
            case NEGATION -> negation(i, token);
            case RESPECTIVELY -> respectively(i);
            case NUMBER -> number(i, token);
            default -> {
                // It matters for the numbers to come.
            }
        }
    }

    private void number(int i, Token token) {
        if (token.unit().equals(Units.PERCENT)) {
            share(i, token);
        } else if (isCountable(i, token)) {
            CountedWord counted = words.countedBy(i);
            if (counted != null) {
                attribute(i, token, counted);
            }
        }
        numberAt = i;
    }

    private boolean isCountable(int i, Token token) {
        return token.exact()
                && !token.unit().isEmpty()
                && scope.isOfTheYear()
                && !scope.isNegated()
                && !words.isAbout(i)
                && !words.isPaired(i);
    }

    private void attribute(int i, Token number, CountedWord counted) {
        Attribution.of(scope, i, number, counted).ifPresent(each -> state(i, each));
    }

    private void state(int i, Statement statement) {
        statements.add(statement);
        last = statement;
        lastAt = i;
        if (statement.topic() != Topic.OUTCOME && statement.topic() != Topic.REASON) {
            scope.divideFromHere(statement);
        }
    }

    private void respectively(int i) {
        List<CountedWord> counted = words.countedBefore(i);
        List<Integer> numbers = words.numbersAfter(i);
        numbers.forEach(words::pair);
        if (counted.size() == numbers.size() && scope.isOfTheYear() && !scope.isNegated()) {
            for (int k = 0; k < counted.size(); k++) {
                Token number = tokens.get(numbers.get(k));
                if (number.exact() && !number.unit().isEmpty()) {
                    attribute(numbers.get(k), number, counted.get(k));
                }
            }
        }
    }

    private void negation(int i, Token token) {
        CountedWord denied = words.negated(i);
        if (denied != null && scope.isOfTheYear()) {
            Attribution.none(scope, i, token, denied).ifPresent(each -> state(i, each));
        }
    }

    private void share(int i, Token token) {
        if (last != null && lastAt == numberAt && !scope.isCompared() && token.exact() && words.isShare(i)) {
            shares.add(new StatedShare(last, token.value(), scope.quote(i)));
        }
    }
}
