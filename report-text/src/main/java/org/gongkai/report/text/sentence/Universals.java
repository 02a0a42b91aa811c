package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;

/** 均已办结, 均获维持, 全部予以公开: which cells must be zero, where a clause without a number speaks of all. */
final class Universals {

    private static final Set<Topic> WHOLES =
            EnumSet.of(Topic.RECEIVED, Topic.ACCEPTED, Topic.HANDLED, Topic.CARRIED_IN);

    private final Form form;
    private final Memory memory;

    Universals(Form form, Memory memory) {
        this.form = form;
        this.memory = memory;
    }

    /** What a clause that has been read says of all; empty where it says nothing of the kind with certainty. */
    Optional<StatedAll> read(Clause clause, String quote) {
        int all = clause.first(WordKind.ALL, 0, clause.size());
        boolean doubtful = clause.has(WordKind.NEGATION)
                || clause.has(WordKind.QUALIFIER)
                || clause.has(WordKind.COMPETITOR)
                || clause.has(WordKind.UNLISTED_RESULT)
                || clause.has(WordKind.AMONG)
                || clause.has(WordKind.CHANNEL);
        if (all < 0 || doubtful || clause.first(WordKind.NUMBER, all, clause.size()) >= 0) {
            return Optional.empty();
        }
        int at = clause.behind(all);
        boolean byWhom = clause.first(WordKind.SELF, all, at) >= 0;
        boolean ends = at < clause.size() && clause.behind(at) >= clause.size();
        return ends && !byWhom ? read(clause, at, quote) : Optional.empty();
    }

    private Optional<StatedAll> read(Clause clause, int at, String quote) {
        Token word = clause.get(at);
        return switch (word.kind()) {
            case VERB -> isFinished(clause, word) ? finished(quote) : Optional.empty();
            case OUTCOME -> word.meaning().lines().equals(List.of(Outcome.GRANTED)) ? granted(quote) : Optional.empty();
            case RESULT -> result(word.meaning().columns().get(0), quote);
            default -> Optional.empty();
        };
    }

    /** 均按期答复 says of those answered that it was in time; 均按期办结 that all were. */
    private static boolean isFinished(Clause clause, Token verb) {
        boolean inTime = clause.tokens().stream().anyMatch(token -> token.is(WordKind.FILLER, WordDetail.MANNER));
        return verb.is(WordKind.VERB, WordDetail.HANDLE) && !inTime;
    }

    private Optional<StatedAll> finished(String quote) {
        return isOfAllRequests() && !memory.stated().contains(Topic.CARRIED_FORWARD)
                ? stated(Topic.CARRIED_FORWARD, StatementMaker.total(ApplicationLine.CARRIED_FORWARD), quote)
                : Optional.empty();
    }

    private Optional<StatedAll> granted(String quote) {
        List<LineTerm> others = form.table(Section.APPLICATIONS).stream()
                .flatMap(table -> table.root().lines())
                .map(FormLine::term)
                .filter(term -> !(term instanceof ApplicationLine) && term != Outcome.GRANTED)
                .toList();
        return isOfAllRequests()
                ? stated(Topic.OUTCOME, StatementMaker.places(others, Total.TOTAL), quote)
                : Optional.empty();
    }

    /** Whether the sentence has counted requests as a whole, and nothing since that is a part of them. */
    private boolean isOfAllRequests() {
        Set<Topic> stated = memory.stated();
        boolean whole = stated.contains(Topic.RECEIVED) || stated.contains(Topic.ACCEPTED);
        boolean only = WHOLES.containsAll(stated);
        return memory.subject() == SentenceSubject.REQUESTS && whole && only && !memory.hasUnread();
    }

    private Optional<StatedAll> result(ColumnTerm column, String quote) {
        List<LineTerm> lines = memory.counted();
        if (lines.isEmpty()
                || memory.hasDivided()
                || memory.hasUnread()
                || memory.subject() != SentenceSubject.REMEDIES) {
            return Optional.empty();
        }
        List<CellTerms> none = new ArrayList<>();
        for (LineTerm line : lines) {
            form.line(line).columns().stream()
                    .map(FormColumn::term)
                    .filter(each -> each != column && each != Total.TOTAL)
                    .forEach(each -> none.add(new CellTerms(line, each)));
        }
        return stated(RemedyCounts.topic(lines), none, quote);
    }

    private Optional<StatedAll> stated(Topic topic, List<CellTerms> cells, String quote) {
        List<CellTerms> none = cells.stream()
                .filter(place -> form.has(place.line(), place.column()))
                .toList();
        return none.isEmpty() ? Optional.empty() : Optional.of(new StatedAll(topic, none, quote));
    }
}
