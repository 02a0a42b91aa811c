package org.gongkai.report.text.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;

/** Words that mean one thing or another, by what else the sentence says. */
public final class WordSenses {

    private static final WordMeaning COMPETITOR = WordMeaning.of(WordKind.COMPETITOR);
    private static final WordMeaning FILLER = WordMeaning.of(WordKind.FILLER);
    private static final WordMeaning NARROW = WordMeaning.of(WordKind.NARROW);
    private static final WordMeaning OTHER = WordMeaning.of(WordKind.OTHER);
    private static final WordMeaning HANDLED = WordMeaning.of(WordKind.VERB, WordDetail.HANDLE);
    private static final WordMeaning RECEIVED = WordMeaning.of(WordKind.VERB, WordDetail.RECEIVE_NEW);
    private static final WordMeaning GRANTED =
            WordMeaning.lines(WordKind.OUTCOME, List.of(Outcome.GRANTED), WordDetail.PUBLIC);

    private final List<Token> tokens;
    private final boolean government;
    private final Set<LineTerm> named = new HashSet<>();
    private final boolean refusals;

    private WordSenses(List<Token> tokens, boolean government) {
        this.tokens = tokens;
        this.government = government;
        this.refusals = hasOtherOutcome(tokens);
    }

    private static boolean hasOtherOutcome(List<Token> tokens) {
        for (Token token : tokens) {
            if (isOtherOutcome(token)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a sentence, each with the meaning that it has there. */
    public static List<Token> resolve(List<Token> tokens, boolean government) {
        WordSenses senses = new WordSenses(tokens, government);
        List<Token> resolved = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            resolved.add(senses.resolve(i));
        }
        return resolved;
    }

    private Token resolve(int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case OUTCOME -> {
                named.addAll(token.meaning().lines());
                yield token;
            }
            case OUTCOME_SHORT ->
                named.containsAll(token.meaning().lines())
                        ? token.as(WordMeaning.lines(
                                WordKind.OUTCOME, token.meaning().lines(), WordDetail.REASON))
                        : token.as(COMPETITOR);
            case CASE -> token.as(isOfDispute(i) ? FILLER : COMPETITOR);
            case VERB ->
                token.is(WordKind.VERB, WordDetail.PROCESS) ? token.as(isOfItsOwn(i) ? HANDLED : OTHER) : token;
            case OWN_LEVEL -> government ? token.as(NARROW) : token;
            case DOCUMENT_VERB ->
                isAdded(i)
                        ? token.as(RECEIVED)
                        : refusals && token.is(WordKind.DOCUMENT_VERB, WordDetail.PUBLIC) && isBesideNumber(i)
                                ? token.as(GRANTED)
                                : token;
            default -> token;
        };
    }

    /** 部分公开 or 不予公开, beside which 公开 is 予以公开. */
    private static boolean isOtherOutcome(Token token) {
        return token.is(WordKind.OUTCOME, "") && !token.meaning().lines().contains(Outcome.GRANTED);
    }

    /** 复议和诉讼案件, 信息公开案件. */
    private boolean isOfDispute(int i) {
        for (int at = i - 1; at >= 0; at--) {
            switch (tokens.get(at).kind()) {
                case REMEDY, TOPIC, REQUEST -> {
                    return true;
                }
                case FILLER -> {
                    // Keep looking.
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** 共处理, but not 作信访处理. */
    private boolean isOfItsOwn(int i) {
        if (i == 0) {
            return true;
        }
        WordKind before = tokens.get(i - 1).kind();
        return before != WordKind.GAP && before != WordKind.OTHER && before != WordKind.COMPETITOR;
    }

    /** 公开12件, 12件公开, 公开答复12件. */
    private boolean isBesideNumber(int i) {
        boolean unknownBefore = i > 0
                && (tokens.get(i - 1).is(WordKind.GAP) || tokens.get(i - 1).is(WordKind.OTHER));
        if (unknownBefore) {
            return false;
        }
        int behind = i + 1;
        while (behind < tokens.size()
                && (tokens.get(behind).is(WordKind.FILLER)
                        || tokens.get(behind).is(WordKind.VERB, WordDetail.HANDLE))) {
            behind++;
        }
        return behind < tokens.size() && tokens.get(behind).is(WordKind.NUMBER)
                || i > 0 && tokens.get(i - 1).is(WordKind.NUMBER);
    }

    /** 新增申请, but 新增规范性文件. */
    private boolean isAdded(int i) {
        return tokens.get(i).is(WordKind.DOCUMENT_VERB, WordDetail.ADDED)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(WordKind.REQUEST);
    }
}
