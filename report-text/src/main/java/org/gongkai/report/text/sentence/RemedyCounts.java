package org.gongkai.report.text.sentence;

import java.util.HashSet;
import java.util.List;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.clause.Head;
import org.gongkai.report.text.clause.Phrase;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** Counts of disputes: the cells of Table 4. */
final class RemedyCounts {

    private static final List<LineTerm> RECONSIDERATION = List.of(RemedyRoute.RECONSIDERATION);
    private static final List<LineTerm> DIRECT = List.of(RemedyRoute.DIRECT_LITIGATION);
    private static final List<LineTerm> AFTER = List.of(RemedyRoute.LITIGATION_AFTER_RECONSIDERATION);
    private static final List<LineTerm> LITIGATION =
            List.of(RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION);

    private final Memory memory;
    private boolean named = true;

    RemedyCounts(Memory memory) {
        this.memory = memory;
    }

    /** What a text about some routes is about. */
    static Topic topic(List<? extends LineTerm> lines) {
        return lines.equals(RECONSIDERATION) ? Topic.RECONSIDERATION : Topic.LITIGATION;
    }

    /** All disputes of some routes. */
    @Nullable
    Counted total(Head head) {
        Phrase phrase = head.phrase();
        List<LineTerm> lines = routes(head);
        boolean about = memory.isAboutInformation() || phrase.has(WordKind.TOPIC) || phrase.has(WordKind.REQUEST);
        boolean ofCourts = phrase.has(WordKind.VERB) && !phrase.has(WordKind.TOPIC);
        boolean part = phrase.has(WordKind.APPLICANT)
                || phrase.has(WordKind.UNLISTED_RESULT)
                || phrase.has(WordKind.QUALIFIER)
                || phrase.behind(WordKind.RESULT) && !startsNext(phrase)
                || phrase.behind(WordKind.DECISION);
        if (!about || ofCourts || part || phrase.has(WordKind.COMPETITOR) || memory.hasTotalled(lines)) {
            return null;
        }
        memory.total(lines, isWhole(lines));
        named = phrase.has(WordKind.TOPIC) || phrase.has(WordKind.REQUEST);
        return Counted.of(topic(lines), StatementMaker.places(lines, Total.TOTAL));
    }

    /** Whether the last total was of disputes whose subject nothing beside it names. */
    boolean isOfAnySubject() {
        return !named;
    }

    /** 复议12件维持8件: the result is of the next number. */
    private static boolean startsNext(Phrase phrase) {
        return phrase.to() < phrase.clause().size();
    }

    private static boolean isWhole(List<LineTerm> lines) {
        return !lines.equals(DIRECT) && !lines.equals(AFTER);
    }

    /** 复议后起诉 and 直接起诉 are litigation of one route. */
    private static List<LineTerm> routes(Head head) {
        List<LineTerm> lines = head.lines();
        if (!new HashSet<>(lines).equals(new HashSet<>(LITIGATION))) {
            return lines;
        }
        Clause clause = head.clause();
        int from = head.isBehind() ? head.phrase().at() + 1 : head.phrase().from();
        if (clause.last(WordKind.DIRECT, from, head.at()) >= 0) {
            return DIRECT;
        }
        int before = clause.last(WordKind.REMEDY, from, head.at());
        boolean after = before >= 0 && clause.get(before).meaning().lines().equals(RECONSIDERATION);
        return after ? AFTER : lines;
    }

    /** Disputes that ended one way. */
    @Nullable
    Counted result(Head head) {
        Phrase phrase = head.phrase();
        ColumnTerm column = head.word().meaning().columns().get(0);
        boolean own = phrase.before(WordKind.REMEDY);
        if (memory.subject() != SentenceSubject.REMEDIES
                || !memory.isAboutInformation()
                || phrase.before(WordKind.UNLISTED_RESULT)
                || phrase.namedBehind(WordKind.REMEDY)
                || !own && memory.isOfSeveralRemedies()) {
            return null;
        }
        List<? extends LineTerm> lines = memory.remedy();
        memory.divide();
        return Counted.of(topic(lines), StatementMaker.places(lines, column));
    }
}
