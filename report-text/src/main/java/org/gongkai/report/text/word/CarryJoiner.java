package org.gongkai.report.text.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Joins 结转 with the years beside it: 2022年结转, 上年度未办结转入, 结转2022年 are carried in, 结转至2024年, 顺延到次年 carried forward. */
final class CarryJoiner {

    private static final int MOST_BETWEEN = 4;

    private final int year;
    private final List<Token> tokens = new ArrayList<>();

    CarryJoiner(int year) {
        this.year = year;
    }

    List<Token> tokens() {
        return tokens;
    }

    void add(Token token) {
        if (token.is(WordKind.YEAR)) {
            addYear(token.meaning().detail().isEmpty() ? token : named(token));
        } else if (isCarry(token)) {
            addCarry(token);
        } else {
            tokens.add(token);
        }
    }

    /** 去年 as the year that it is. */
    private Token named(Token token) {
        int distance = Integer.parseInt(token.meaning().detail());
        return new Token(
                token.meaning(), BigDecimal.valueOf(year + distance), Units.YEAR, true, token.start(), token.end());
    }

    private void addYear(Token token) {
        int before = before(tokens.size());
        if (before >= 0) {
            Token carry = tokens.get(before);
            boolean in = isYear(token, -1) && isCarry(carry)
                    || isYear(token, 0) && carry.is(WordKind.VERB, WordDetail.CARRY_IN);
            if (in || isYear(token, 1) && isCarry(carry)) {
                replace(before, in ? WordDetail.CARRY_IN : WordDetail.CARRY_FORWARD, token.end());
                return;
            }
        }
        tokens.add(token);
    }

    private void addCarry(Token token) {
        int before = before(tokens.size());
        if (before >= 0 && isYear(tokens.get(before), -1) && !isCompared(before)) {
            replace(before, WordDetail.CARRY_IN, token.end());
        } else if (before >= 0 && tokens.get(before).is(WordKind.VERB, WordDetail.CARRY_IN)) {
            replace(before, WordDetail.CARRY_IN, token.end());
        } else if (before >= 0 && token.is(WordKind.VERB, WordDetail.TRANSFER) && isCarry(tokens.get(before))) {
            replace(before, tokens.get(before).meaning().detail(), token.end());
        } else {
            tokens.add(token);
        }
    }

    /** 比去年结转… compares. */
    private boolean isCompared(int at) {
        return at > 0 && tokens.get(at - 1).is(WordKind.COMPARISON);
    }

    /** What stands before some words that may part a year and its 结转; -1 where nothing does. */
    private int before(int end) {
        int at = end - 1;
        while (at >= 0 && end - at <= MOST_BETWEEN && isBetween(tokens.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBetween(Token token) {
        return token.is(WordKind.FILLER)
                || token.is(WordKind.REQUEST)
                || token.is(WordKind.VERB, WordDetail.OPEN)
                || token.is(WordKind.ALL);
    }

    private static boolean isCarry(Token token) {
        return token.is(WordKind.VERB, WordDetail.CARRY) || token.is(WordKind.VERB, WordDetail.TRANSFER);
    }

    private boolean isYear(Token token, int distance) {
        return token.is(WordKind.YEAR) && token.value().intValue() == year + distance;
    }

    private void replace(int from, String verb, int end) {
        int start = tokens.get(from).start();
        tokens.subList(from, tokens.size()).clear();
        tokens.add(Token.word(WordMeaning.of(WordKind.VERB, verb), start, end));
    }
}
