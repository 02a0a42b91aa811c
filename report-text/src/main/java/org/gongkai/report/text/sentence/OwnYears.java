package org.gongkai.report.text.sentence;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;

/**
 * Finds sentences about the body's own year that name the year before or after: 2022年度本单位新收…, in a report of 2023.
 * Comparisons, document numbers, plans, history and deadlines name other years rightly.
 */
final class OwnYears {

    private static final int MOST_WORDS = 8;

    private final int year;

    OwnYears(int year) {
        this.year = year;
    }

    /**
     * The year that a sentence names by mistake; empty where it names the report's, or another one for a reason.
     *
     * @param tokens the sentence
     * @param stated whether it states figures of that year and of no other
     */
    Optional<Token> find(List<Token> tokens, boolean stated) {
        int at = 0;
        while (at < tokens.size() && isBeforeYear(tokens.get(at))) {
            at++;
        }
        if (at >= tokens.size() || !isNeighbour(tokens.get(at)) || isOfSeveralYears(tokens)) {
            return Optional.empty();
        }
        boolean before = tokens.get(at).value().intValue() < year;
        return stated || before && isOpening(tokens, at) ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    private static boolean isBeforeYear(Token token) {
        return token.is(WordKind.SELF) || token.is(WordKind.COMMA) || token.is(WordKind.FILLER) && token.length() == 1;
    }

    private boolean isNeighbour(Token token) {
        return token.isYearInFull() && Math.abs(token.value().intValue() - year) == 1;
    }

    /** Whether the sentence names other years, compares, plans or tells of another period. */
    private static boolean isOfSeveralYears(List<Token> tokens) {
        long years = tokens.stream()
                .filter(token -> token.is(WordKind.YEAR))
                .map(Token::value)
                .distinct()
                .count();
        return years > 1
                || tokens.stream()
                        .anyMatch(token -> token.is(WordKind.COMPARISON)
                                || token.is(WordKind.PERIOD)
                                || token.is(WordKind.VERB, WordDetail.CARRY_IN)
                                || token.is(WordKind.VERB, WordDetail.CARRY_FORWARD));
    }

    /** 2022年，我局认真贯彻…: how the account of a year begins. */
    private static boolean isOpening(List<Token> tokens, int at) {
        boolean self = at > 0 && tokens.get(0).is(WordKind.SELF);
        for (int i = at + 1; i < tokens.size() && i <= at + MOST_WORDS; i++) {
            Token token = tokens.get(i);
            if (token.is(WordKind.OPENER)) {
                return self;
            }
            self |= token.is(WordKind.SELF);
            boolean between = token.is(WordKind.SELF)
                    || token.is(WordKind.COMMA)
                    || token.is(WordKind.FILLER)
                    || token.is(WordKind.TOPIC);
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
