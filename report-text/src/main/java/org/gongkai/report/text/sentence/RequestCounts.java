package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.clause.Head;
import org.gongkai.report.text.clause.Phrase;
import org.gongkai.report.text.clause.Scope;
import org.gongkai.report.text.word.SentenceWords;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** Counts of requests: the cells of Table 3. */
final class RequestCounts {

    private static final Set<String> RECEIVING =
            Set.of(WordDetail.RECEIVE, WordDetail.RECEIVE_NEW, WordDetail.SUBMIT, WordDetail.ACCEPT);

    private final SentenceWords sentence;
    private final Memory memory;
    private final Scope scope;

    RequestCounts(SentenceWords sentence, Memory memory, Scope scope) {
        this.sentence = sentence;
        this.memory = memory;
        this.scope = scope;
    }

    /** What became of requests. */
    @Nullable
    Counted verb(Head head) {
        if (!isOfRequests(head) || isOfOutcome(head)) {
            return null;
        }
        return verb(head, head.at(), List.of(Total.TOTAL));
    }

    /** All that came, said without a verb. */
    @Nullable
    Counted all() {
        return scope.isAmong() ? null : line(Topic.RECEIVED, ApplicationLine.RECEIVED, List.of(Total.TOTAL));
    }

    private boolean isOfRequests(Head head) {
        Phrase phrase = head.phrase();
        return memory.subject() == SentenceSubject.REQUESTS
                || phrase.behind(WordKind.REQUEST)
                || phrase.before(WordKind.REQUEST) && memory.subject() != SentenceSubject.OTHER;
    }

    /** 收到1件重复申请 counts one outcome alone. */
    private static boolean isOfOutcome(Head head) {
        Phrase phrase = head.phrase();
        int behind = phrase.firstBehind();
        if (head.isBehind() || behind >= phrase.to() || !phrase.get(behind).is(WordKind.OUTCOME)) {
            return false;
        }
        int next = phrase.clause().behind(behind);
        return next >= phrase.clause().size() || !phrase.get(next).is(WordKind.NUMBER);
    }

    private @Nullable Counted verb(Head head, int at, List<? extends ColumnTerm> columns) {
        Set<String> verbs = verbs(head, at);
        if (verbs.contains(WordDetail.CARRY_FORWARD)) {
            return line(Topic.CARRIED_FORWARD, ApplicationLine.CARRIED_FORWARD, columns);
        }
        if (verbs.contains(WordDetail.CARRY_IN) && verbs.contains("")) {
            return null;
        }
        if (verbs.contains(WordDetail.CARRY_IN)) {
            return line(Topic.CARRIED_IN, ApplicationLine.CARRIED_IN, columns);
        }
        if (verbs.contains(WordDetail.CARRY) || verbs.contains(WordDetail.OPEN)) {
            return isAtTheEnd(head) ? line(Topic.CARRIED_FORWARD, ApplicationLine.CARRIED_FORWARD, columns) : null;
        }
        if (verbs.contains(WordDetail.TRANSFER)) {
            return null;
        }
        boolean received = verbs.stream().anyMatch(RECEIVING::contains);
        return received ? received(head, verbs, columns) : handled(head, verbs, columns);
    }

    /** 收到, 办结 … joined to one another: 受理、办理、答复; also the one that a number stands before. */
    private static Set<String> verbs(Head head, int at) {
        Clause clause = head.clause();
        Set<String> verbs = new HashSet<>(Set.of(clause.get(at).meaning().detail()));
        boolean behind = at > head.phrase().at();
        int from = behind ? head.phrase().at() + 1 : head.phrase().from();
        int before = clause.before(at);
        while (before >= from && (clause.get(before).is(WordKind.VERB) || isJointOfVerbs(clause, before, from))) {
            verbs.add(
                    clause.get(before).is(WordKind.VERB)
                            ? clause.get(before).meaning().detail()
                            : "");
            before = clause.before(before);
        }
        int next = clause.behind(head.phrase().at());
        if (!behind && next < head.phrase().to() && clause.get(next).is(WordKind.VERB, WordDetail.CARRY_FORWARD)) {
            boolean listed = clause.behind(next) < clause.size()
                    && clause.get(clause.behind(next)).is(WordKind.NUMBER);
            if (!listed && verbs.contains(WordDetail.OPEN)) {
                verbs.add(WordDetail.CARRY_FORWARD);
            }
        }
        return verbs;
    }

    private static boolean isJointOfVerbs(Clause clause, int at, int from) {
        int before = clause.before(at);
        return clause.get(at).kind().isJoint()
                && before >= from
                && clause.get(before).is(WordKind.VERB);
    }

    private boolean isAtTheEnd(Head head) {
        return memory.hasHandled()
                || memory.isAtTheEnd()
                || head.phrase().has(WordKind.REMAIN)
                || head.phrase().has(WordKind.YEAR_END);
    }

    private @Nullable Counted received(Head head, Set<String> verbs, List<? extends ColumnTerm> columns) {
        boolean worked = verbs.contains(WordDetail.WORK);
        boolean finished = verbs.contains(WordDetail.HANDLE);
        if (finished && !worked && verbs.contains("") && isOneAfterTheOther(head)) {
            return null;
        }
        if (isPartOfReceived(head, verbs)) {
            return null;
        }
        if (verbs.contains(WordDetail.ACCEPT) || worked || finished) {
            return accepted(columns, worked || finished);
        }
        boolean both =
                !verbs.contains(WordDetail.RECEIVE_NEW) && sentence.hasVerbBehind(head.number(), WordDetail.CARRY_IN);
        return both ? accepted(columns, false) : line(Topic.RECEIVED, ApplicationLine.RECEIVED, columns);
    }

    /** 收到并办结 counts those that were both. */
    private static boolean isOneAfterTheOther(Head head) {
        int joint = head.clause().last(WordKind.JOIN, head.phrase().from(), head.at());
        return joint >= 0 && head.clause().get(joint).is(WordKind.JOIN, WordDetail.THEN);
    }

    /** Behind 其中, what is received is a part; what unknown words narrow may be. */
    private boolean isPartOfReceived(Head head, Set<String> verbs) {
        if (verbs.contains(WordDetail.RECEIVE_NEW)) {
            return false;
        }
        Set<Topic> stated = memory.stated();
        boolean again = stated.contains(Topic.RECEIVED) || stated.contains(Topic.ACCEPTED);
        return scope.isAmong() && again || head.narrowed() && (scope.isAmong() || !stated.isEmpty());
    }

    private @Nullable Counted handled(Head head, Set<String> verbs, List<? extends ColumnTerm> columns) {
        if (head.narrowed()) {
            return null;
        }
        if (verbs.contains(WordDetail.HANDLE)) {
            return line(Topic.HANDLED, ApplicationLine.OUTCOMES_TOTAL, columns);
        }
        if (!verbs.contains(WordDetail.WORK)) {
            return null;
        }
        if (sentence.counts(WordDetail.HANDLE)) {
            return accepted(columns, false);
        }
        List<List<CellTerms>> all = new ArrayList<>();
        all.add(cells(columns, ApplicationLine.OUTCOMES_TOTAL));
        all.addAll(accepted(columns, false).alternatives());
        return new Counted(Topic.HANDLED, all);
    }

    /** 受理 may or may not count what was carried in. */
    private static Counted accepted(List<? extends ColumnTerm> columns, boolean handled) {
        List<List<CellTerms>> all = new ArrayList<>();
        all.add(cells(columns, ApplicationLine.RECEIVED));
        all.add(cells(columns, ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN));
        if (handled) {
            all.add(cells(columns, ApplicationLine.OUTCOMES_TOTAL));
        }
        return new Counted(Topic.ACCEPTED, all);
    }

    private static Counted line(Topic topic, LineTerm line, List<? extends ColumnTerm> columns) {
        return Counted.of(topic, cells(columns, line));
    }

    private static List<CellTerms> cells(List<? extends ColumnTerm> columns, LineTerm... lines) {
        List<CellTerms> cells = new ArrayList<>();
        for (LineTerm line : lines) {
            columns.forEach(column -> cells.add(new CellTerms(line, column)));
        }
        return cells;
    }

    /** The applicants of the requests just counted, or of those that the verb before them counts. */
    @Nullable
    Counted applicants(Head head) {
        List<? extends ColumnTerm> columns = head.word().meaning().columns();
        Phrase phrase = head.phrase();
        int verb = phrase.clause().last(WordKind.VERB, phrase.from(), phrase.at());
        boolean submitted = verb >= 0 && phrase.get(verb).is(WordKind.VERB, WordDetail.SUBMIT);
        if (!isOfRequests(head) || phrase.before(WordKind.GAP) && !submitted) {
            return null;
        }
        Counted whole = verb >= 0 && !submitted && verb < head.at() ? verb(head, verb, columns) : null;
        if (verb >= 0 && !submitted && verb < head.at()) {
            return whole == null ? null : withSingle(head, whole, columns);
        }
        Optional<Statement> base = memory.base();
        if (base.isPresent()) {
            return !memory.isAfterBase() ? withSingle(head, divided(base.get(), columns), columns) : null;
        }
        boolean asked = phrase.has(WordKind.REQUEST) || submitted || isAsker(phrase);
        return asked ? withSingle(head, line(Topic.RECEIVED, ApplicationLine.RECEIVED, columns), columns) : null;
    }

    private static boolean isAsker(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.at(); i++) {
            if (phrase.get(i).is(WordKind.FILLER, WordDetail.ASKER)) {
                return true;
            }
        }
        return false;
    }

    private static Counted divided(Statement base, List<? extends ColumnTerm> columns) {
        List<List<CellTerms>> alternatives = base.alternatives().stream()
                .map(places -> cells(
                        columns, places.stream().map(CellTerms::line).distinct().toArray(LineTerm[]::new)))
                .toList();
        return new Counted(base.topic(), alternatives);
    }

    /** 企业 may be all organisations or one kind of them. */
    private static Counted withSingle(Head head, Counted counted, List<? extends ColumnTerm> columns) {
        if (head.detail().isEmpty()) {
            return counted;
        }
        List<List<CellTerms>> all = new ArrayList<>(counted.alternatives());
        columns.forEach(column -> counted.alternatives()
                .forEach(places -> all.add(places.stream()
                        .filter(place -> place.column() == column)
                        .toList())));
        return new Counted(counted.topic(), all);
    }

    /** How requests ended. */
    @Nullable
    Counted outcome(Head head) {
        if (!isOfRequests(head) || includesAnotherOutcome(head)) {
            return null;
        }
        List<CellTerms> whole = StatementMaker.places(head.lines(), Total.TOTAL);
        if (head.is(WordKind.OUTCOME, WordDetail.REASON)) {
            return Counted.of(Topic.REASON, whole);
        }
        return caused(head, whole);
    }

    /**
     * 因属于国家秘密不予公开2件 counts those refused for that reason, or perhaps all; 因内容涉密等原因不予公开2件 all; for a reason that is not
     * known, some.
     */
    private @Nullable Counted caused(Head head, List<CellTerms> whole) {
        Phrase phrase = head.phrase();
        int from = head.isBehind() ? phrase.at() + 1 : phrase.from();
        boolean andSoOn = phrase.clause().last(WordKind.ET_CETERA, from, head.at()) >= 0;
        int reason = phrase.clause().last(WordKind.OUTCOME, from, head.at());
        boolean known = reason >= 0 && phrase.get(reason).is(WordKind.OUTCOME, WordDetail.REASON);
        if (known && !andSoOn) {
            List<CellTerms> part =
                    StatementMaker.places(phrase.get(reason).meaning().lines(), Total.TOTAL);
            return whole.containsAll(part)
                    ? new Counted(Topic.REASON, List.of(part, whole))
                    : Counted.of(Topic.OUTCOME, whole);
        }
        int cause = phrase.clause().last(WordKind.CAUSE, from, head.at());
        boolean unknown = cause >= 0 && phrase.clause().first(WordKind.GAP, cause, head.at()) >= 0;
        return !andSoOn && (unknown || memory.isCaused()) ? null : Counted.of(Topic.OUTCOME, whole);
    }

    /** Whether the number counts another outcome, too: 予以公开31件（含部分公开18件）. */
    private static boolean includesAnotherOutcome(Head head) {
        Phrase phrase = head.phrase();
        int bracket = phrase.at() + 1;
        if (bracket >= phrase.to() || !phrase.get(bracket).is(WordKind.BRACKET)) {
            return false;
        }
        return phrase.clause().brackets().get(phrase.get(bracket).value().intValue()).stream()
                .filter(inner -> inner.has(WordKind.AMONG))
                .flatMap(inner -> inner.tokens().stream())
                .anyMatch(token -> token.is(WordKind.OUTCOME) && !token.is(WordKind.OUTCOME, WordDetail.REASON));
    }
}
