package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the word that a number of a sentence belongs to. */
final class WordFinder {

    private static final Set<WordKind> COUNTED = EnumSet.of(
            WordKind.VERB,
            WordKind.OUTCOME,
            WordKind.REMEDY,
            WordKind.RESULT,
            WordKind.DOCUMENT,
            WordKind.DOCUMENT_VERB,
            WordKind.DECISION,
            WordKind.APPLICANT,
            WordKind.FEE,
            WordKind.CHARGED);

    private static final Set<WordKind> SKIPPED = EnumSet.of(WordKind.FILLER, WordKind.REQUEST);
    private static final Set<WordKind> BEGINS = EnumSet.of(
            WordKind.COMMA,
            WordKind.SEMICOLON,
            WordKind.OPEN,
            WordKind.CLOSE,
            WordKind.ENUMERATION,
            WordKind.JOIN,
            WordKind.NUMBER,
            WordKind.YEAR,
            WordKind.AMONG);
    private static final Set<WordKind> JOINTS = EnumSet.of(WordKind.JOIN, WordKind.ENUMERATION);
    private static final Set<WordKind> LISTED = EnumSet.of(WordKind.OUTCOME, WordKind.REMEDY, WordKind.RESULT);

    private final List<Token> tokens;
    private final Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    private final Set<Integer> paired = new HashSet<>();
    private int lastCarriedIn = -1;

    WordFinder(List<Token> tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            kinds.add(tokens.get(i).kind());
            if (tokens.get(i).is(WordKind.VERB, WordDetail.CARRY_IN)) {
                lastCarriedIn = i;
            }
        }
    }

    boolean has(WordKind kind) {
        return kinds.contains(kind);
    }

    /** Whether the sentence speaks of requests carried in behind a place. */
    boolean carriesInAfter(int i) {
        return lastCarriedIn > i;
    }

    /** Whether a number is one of a list behind 分别, which is read as a whole. */
    boolean isPaired(int i) {
        return paired.contains(i);
    }

    void pair(int i) {
        paired.add(i);
    }

    static boolean isSegmentEnd(Token token) {
        return switch (token.kind()) {
            case COMMA, SEMICOLON, OPEN, CLOSE, END -> true;
            default -> false;
        };
    }

    /** Whether 约 or the like stands before a number. */
    boolean isAbout(int i) {
        int before = skipBack(i - 1);
        return before >= 0 && tokens.get(before).is(WordKind.ABOUT);
    }

    /** The word that a number belongs to: the one before it, else the one behind. */
    @Nullable
    CountedWord countedBy(int i) {
        int before = skipBack(i - 1);
        if (before >= 0 && COUNTED.contains(tokens.get(before).kind())) {
            return joined(isOutcomeBeforeAnswer(before) ? skipBack(before - 1) : before);
        }
        boolean begins = before < 0 || BEGINS.contains(tokens.get(before).kind());
        return begins ? countedBehind(i) : null;
    }

    /** 予以公开答复13件 counts what was granted, not all that was answered. */
    private boolean isOutcomeBeforeAnswer(int at) {
        int outcome = skipBack(at - 1);
        return tokens.get(at).is(WordKind.VERB, WordDetail.HANDLE)
                && outcome >= 0
                && tokens.get(outcome).is(WordKind.OUTCOME);
    }

    private @Nullable CountedWord countedBehind(int i) {
        int behind = skip(i + 1);
        if (behind >= tokens.size() || !COUNTED.contains(tokens.get(behind).kind())) {
            return null;
        }
        int next = skip(behind + 1);
        boolean disputed = next < tokens.size() && tokens.get(next).is(WordKind.NUMBER);
        return disputed || tokens.get(behind).is(WordKind.APPLICANT)
                ? null
                : CountedWord.of(tokens.get(behind), behind);
    }

    /** A word with those of its kind that are joined to it; null where it is joined to something else. */
    private @Nullable CountedWord joined(int at) {
        CountedWord counted = CountedWord.of(tokens.get(at), at);
        int joint = skipBack(at - 1);
        while (joint >= 0 && JOINTS.contains(tokens.get(joint).kind())) {
            int other = skipBack(joint - 1);
            if (other < 0 || tokens.get(other).is(WordKind.NUMBER)) {
                return counted;
            }
            if (!tokens.get(other).is(counted.kind())
                    || !LISTED.contains(counted.kind())
                    || counted.kind() == WordKind.RESULT) {
                return null;
            }
            counted = counted.and(tokens.get(other));
            joint = skipBack(other - 1);
        }
        return counted;
    }

    /** The words before 分别, in order. */
    List<CountedWord> countedBefore(int i) {
        LinkedList<CountedWord> all = new LinkedList<>();
        int at = skipBack(i - 1);
        while (at >= 0 && LISTED.contains(tokens.get(at).kind())) {
            all.addFirst(CountedWord.of(tokens.get(at), at));
            int joint = skipBack(at - 1);
            if (joint < 0 || !JOINTS.contains(tokens.get(joint).kind())) {
                break;
            }
            at = skipBack(joint - 1);
        }
        return all;
    }

    /** The numbers behind 分别, in order. */
    List<Integer> numbersAfter(int i) {
        List<Integer> numbers = new ArrayList<>();
        int at = skip(i + 1);
        while (at < tokens.size() && tokens.get(at).is(WordKind.NUMBER)) {
            numbers.add(at);
            int joint = skip(at + 1);
            if (joint >= tokens.size() || !JOINTS.contains(tokens.get(joint).kind())) {
                break;
            }
            at = skip(joint + 1);
        }
        return numbers;
    }

    /** What a negation denies as a whole; null where it denies something else, or only a part. */
    @Nullable
    CountedWord negated(int i) {
        CountedWord counted = null;
        for (int at = i + 1; at < tokens.size() && !isSegmentEnd(tokens.get(at)); at++) {
            Token token = tokens.get(at);
            switch (token.kind()) {
                case REMEDY ->
                    counted = counted == null || !counted.word().is(WordKind.REMEDY)
                            ? CountedWord.of(token, at)
                            : counted.and(token);
                case VERB, FEE, REQUEST -> counted = counted == null ? CountedWord.of(token, at) : counted;
                case NEGATION,
                        QUALIFIER,
                        NUMBER,
                        CHANNEL,
                        APPLICANT,
                        COMPETITOR,
                        COMPARISON,
                        PERIOD,
                        OUTCOME,
                        RESULT,
                        YEAR -> {
                    return null;
                }
                default -> {
                    // Words between the negation and what it denies.
                }
            }
        }
        return counted;
    }

    /** Whether a percentage stands behind 占, with nothing between that names another whole than the requests. */
    boolean isShare(int i) {
        int at = i - 1;
        while (at >= 0
                && (SKIPPED.contains(tokens.get(at).kind()) || tokens.get(at).is(WordKind.VERB))) {
            at--;
        }
        return at >= 0 && tokens.get(at).is(WordKind.SHARE);
    }

    /** Whether something else than requests is named behind a number, before the next one. */
    boolean isOfSomethingElse(int i) {
        for (int at = i + 1; at < tokens.size() && !isSegmentEnd(tokens.get(at)); at++) {
            switch (tokens.get(at).kind()) {
                case NUMBER -> {
                    return false;
                }
                case COMPETITOR, REMEDY -> {
                    return true;
                }

                default -> {
                    // Keep looking.
                }
            }
        }
        return false;
    }

    /** Whether a number counts another outcome, too: 予以公开31件（含部分公开18件）. */
    boolean includesAnotherOutcome(int i) {
        if (i + 2 >= tokens.size()
                || !tokens.get(i + 1).is(WordKind.OPEN)
                || !tokens.get(i + 2).is(WordKind.AMONG)) {
            return false;
        }
        for (int at = i + 3; at < tokens.size() && !isSegmentEnd(tokens.get(at)); at++) {
            if (tokens.get(at).is(WordKind.OUTCOME) && !tokens.get(at).is(WordKind.OUTCOME, WordDetail.REASON)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number counts requests of one outcome alone: 1件重复申请. */
    boolean isOfOutcome(int i) {
        int behind = skip(i + 2);
        return i + 1 < tokens.size()
                && tokens.get(i + 1).is(WordKind.OUTCOME)
                && (behind >= tokens.size() || !tokens.get(behind).is(WordKind.NUMBER));
    }

    /** Whether requests are named right behind a number. */
    boolean isOfRequests(int i) {
        int at = i + 1;
        while (at < tokens.size() && tokens.get(at).is(WordKind.FILLER)) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).is(WordKind.REQUEST);
    }

    /** The nearest word of a kind before a place, within its segment; -1 where there is none. */
    int before(int i, int segment, WordKind kind) {
        for (int at = i - 1; at >= segment && !tokens.get(at).is(WordKind.NUMBER); at--) {
            if (tokens.get(at).is(kind)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a word stands first in its segment, or first behind a number in a list. */
    boolean isFirst(int at, int segment) {
        int before = skipBack(at - 1);
        boolean listed = before > segment && JOINTS.contains(tokens.get(before).kind());
        return before < segment || listed && tokens.get(skipBack(before - 1)).is(WordKind.NUMBER);
    }

    Token get(int at) {
        return tokens.get(at);
    }

    private int skipBack(int from) {
        int at = from;
        while (at >= 0 && SKIPPED.contains(tokens.get(at).kind())) {
            at--;
        }
        return at;
    }

    private int skip(int from) {
        int at = from;
        while (at < tokens.size() && SKIPPED.contains(tokens.get(at).kind())) {
            at++;
        }
        return at;
    }
}
