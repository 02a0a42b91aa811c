package org.gongkai.report.text.sentence;

import java.util.BitSet;
import java.util.List;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.clause.Head;
import org.gongkai.report.text.clause.HeadFinder;
import org.gongkai.report.text.clause.Phrase;
import org.gongkai.report.text.clause.RespectiveCounts;
import org.gongkai.report.text.clause.Scope;
import org.gongkai.report.text.clause.Silence;
import org.gongkai.report.text.word.SentenceWords;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.Units;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** Reads one sentence, or what stands in brackets, clause by clause from left to right. */
final class SentenceParser {

    private final TextReading reading;
    private final SentenceWords words;
    private final Memory memory;
    private final Scope scope;
    private final CountReader counts;
    private final Denials denials;
    private final Universals universals;
    private final List<Clause> clauses;

    // Of the clause that is being read.
    private final BitSet paired = new BitSet();
    private int claimed;
    private int lastNumber;

    /** 尚有2件未到期限, which the next clause may say what became of. */
    private @Nullable Phrase left;

    SentenceParser(TextReading reading, SentenceWords words, List<Clause> clauses, Memory memory, Scope scope) {
        this.reading = reading;
        this.words = words;
        this.clauses = clauses;
        this.memory = memory;
        this.scope = scope;
        this.counts = new CountReader(reading.context(), words, memory, scope);
        this.denials = new Denials(reading.statements(), memory);
        this.universals = new Universals(reading.context().edition().form(), memory);
    }

    void read() {
        Clause before = clauses.get(0);
        for (Clause clause : clauses) {
            scope.start(clause);
            memory.start(before, clause);
            read(clause);
            before = clause;
        }
    }

    private void read(Clause clause) {
        paired.clear();
        claimed = 0;
        lastNumber = -1;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            scope.take(token);
            memory.take(token);
            switch (token.kind()) {
                case NUMBER -> number(clause, i);
                case NEGATION -> denial(clause, i);
                case RESPECTIVELY -> respectively(clause, i);
                case BRACKET -> bracket(clause.brackets().get(token.value().intValue()));
                default -> {
                    // It matters for the numbers to come.
                }
            }
        }
        if (scope.silence() == Silence.NONE) {
            carriedForward(clause);
            universal(clause);
        }
    }

    private void universal(Clause clause) {
        if (clause.has(WordKind.ALL)) {
            universals.read(clause, reading.quote(clause, clause.size() - 1)).ifPresent(reading::add);
        }
    }

    /** 尚有2件未到期限，结转至下年度. */
    private void carriedForward(Clause clause) {
        int first = clause.behind(-1);
        boolean said = left != null
                && left.clause() != clause
                && !clause.has(WordKind.NUMBER)
                && first < clause.size()
                && clause.get(first).is(WordKind.VERB, WordDetail.CARRY_FORWARD);
        if (said) {
            Head head = new Head(left, clause.get(first), List.of(), left.at(), false);
            state(head, counts.carriedForward(), Silence.NONE);
        }
        left = left != null && left.clause() == clause ? left : null;
    }

    private void bracket(List<Clause> inner) {
        if (!inner.isEmpty()) {
            new SentenceParser(reading, words, inner, memory.inBrackets(), scope.inBrackets(inner)).read();
        }
    }

    private void number(Clause clause, int i) {
        Token number = clause.get(i);
        if (number.unit().equals(Units.PERCENT)) {
            share(clause, i);
        } else {
            Phrase phrase = new Phrase(clause, Math.max(claimed, lastNumber + 1), i, next(clause, i));
            count(phrase);
        }
        lastNumber = i;
        reading.numberRead(number);
    }

    private static int next(Clause clause, int i) {
        int next = i + 1;
        while (next < clause.size() && !clause.get(next).is(WordKind.NUMBER)) {
            next++;
        }
        return next;
    }

    private void count(Phrase phrase) {
        Silence silence = paired.get(phrase.at()) ? Silence.PAIRED : scope.silence(phrase);
        @Nullable Head head = null;
        if (silence == Silence.NONE || silence == Silence.OTHER_YEAR) {
            head = HeadFinder.find(phrase);
            if (head != null) {
                claimed = head.isBehind() ? head.at() + 1 : claimed;
                silence = attribute(head, silence);
            } else {
                if (scope.isAmong() && counts.narrowsDisputes(phrase)) {
                    reading.retract();
                }
                left = silence == Silence.NONE && phrase.before(WordKind.REMAIN) ? phrase : left;
                silence = Silence.NO_WORD;
            }
        }
        if (silence != Silence.NONE
                && silence != Silence.PAIRED
                && !phrase.number().unit().isEmpty()) {
            memory.skip(phrase, scope.isAmong());
        }
        reading.heard(phrase, head, silence);
    }

    /** States what a number counts, unless something silences it. */
    private Silence attribute(Head head, Silence before) {
        Silence silence = scope.silence(head);
        if (silence != Silence.NONE) {
            return silence;
        }
        Counted counted = counts.read(head);
        return counted == null ? Silence.A_PART : state(head, counted, before);
    }

    private Silence state(Head head, Counted counted, Silence before) {
        return reading.statements()
                .of(
                        counted.topic(),
                        counted.alternatives(),
                        head.number().value(),
                        reading.quote(head.clause(), head.phrase().at()))
                .map(statement -> state(head, statement, before))
                .orElse(Silence.NO_CELL);
    }

    private Silence state(Head head, Statement statement, Silence before) {
        if (before == Silence.OTHER_YEAR) {
            reading.ofOtherYear(scope.yearSpokenOf());
            return before;
        }
        memory.state(statement);
        reading.add(statement, head);
        return Silence.NONE;
    }

    private void respectively(Clause clause, int i) {
        RespectiveCounts.numbers(clause, i).forEach(paired::set);
        for (Head head : RespectiveCounts.of(clause, i)) {
            Silence silence = scope.silence(head.phrase());
            if (silence == Silence.NONE) {
                attribute(head, silence);
            }
        }
    }

    private void denial(Clause clause, int i) {
        if (scope.silence() == Silence.NONE) {
            denials.read(clause, i, reading.quote(clause, i)).ifPresent(statement -> {
                memory.state(statement);
                reading.add(statement, null);
            });
        }
    }

    private void share(Clause clause, int i) {
        @Nullable Statement last = reading.lastCounted();
        if (last != null && !scope.isCompared() && clause.get(i).exact() && isShare(clause, i)) {
            reading.add(new StatedShare(last, clause.get(i).value(), reading.quote(clause, i)));
        }
    }

    /** Whether a percentage stands behind 占, with nothing between that names another whole than the requests. */
    private static boolean isShare(Clause clause, int i) {
        int at = i - 1;
        while (at >= 0
                && (clause.get(at).kind().isTransparent() || clause.get(at).is(WordKind.VERB))) {
            at--;
        }
        return at >= 0 && clause.get(at).is(WordKind.SHARE);
    }
}
