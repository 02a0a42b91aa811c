package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Total;

/** Decides which cells should hold a number, from the word that it belongs to and what the sentence is about. */
final class Attribution {

    private final SentenceScope scope;
    private final int at;
    private final Token number;
    private final CountedWord counted;

    private Attribution(SentenceScope scope, int at, Token number, CountedWord counted) {
        this.scope = scope;
        this.at = at;
        this.number = number;
        this.counted = counted;
    }

    /** The statement that a number makes; empty where that is not certain. */
    static Optional<Statement> of(SentenceScope scope, int at, Token number, CountedWord counted) {
        return new Attribution(scope, at, number, counted).statement();
    }

    /** The statement that there was none of something; empty where that is not certain. */
    static Optional<Statement> none(SentenceScope scope, int at, Token negation, CountedWord counted) {
        Token zero = new Token(negation.meaning(), BigDecimal.ZERO, "件", true, negation.start(), negation.end());
        return new Attribution(scope, at, zero, counted).none();
    }

    private Optional<Statement> none() {
        boolean received = number.is(WordKind.NEGATION, WordDetail.RECEIVE);
        return switch (counted.kind()) {
            case REMEDY ->
                scope.isAboutInformation() || scope.words().has(WordKind.REQUEST) || hasTopicBefore()
                        ? statement(remedyTopic(counted.lines()), List.of(places(counted.lines(), Total.TOTAL)), true)
                        : Optional.empty();
            case REQUEST -> received ? none(Topic.RECEIVED, ApplicationLine.RECEIVED) : Optional.empty();
            case VERB ->
                counted.is(WordKind.VERB, WordDetail.CARRY_IN)
                        ? none(Topic.CARRIED_IN, ApplicationLine.CARRIED_IN)
                        : Optional.empty();
            case FEE -> fee(true, "元");
            default -> Optional.empty();
        };
    }

    private boolean hasTopicBefore() {
        for (int i = at + 1; i < counted.at(); i++) {
            if (scope.words().get(i).is(WordKind.FILLER, WordDetail.TOPIC)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Statement> statement() {
        return switch (counted.kind()) {
            case FEE -> Units.MONEY.contains(number.unit()) ? fee(false, "元") : Optional.empty();
            case CHARGED ->
                scope.words().has(WordKind.FEE) && Units.COUNTED.contains(number.unit())
                        ? fee(false, "件")
                        : Optional.empty();
            case DECISION -> decision();
            default -> Units.COUNTED.contains(number.unit()) ? counted() : Optional.empty();
        };
    }

    private Optional<Statement> counted() {
        return switch (counted.kind()) {
            case VERB -> isOfRequests() ? verb(Total.TOTAL, counted.word()) : Optional.empty();
            case APPLICANT -> applicants();
            case OUTCOME -> outcome();
            case REMEDY -> remedy();
            case RESULT ->
                scope.subject() == SentenceSubject.REMEDIES && scope.isAboutInformation()
                        ? statement(
                                remedyTopic(scope.remedy()),
                                List.of(places(
                                        scope.remedy(),
                                        counted.word().meaning().columns().get(0))),
                                false)
                        : Optional.empty();
            case DOCUMENT, DOCUMENT_VERB -> document();
            default -> Optional.empty();
        };
    }

    private Optional<Statement> outcome() {
        if (!isOfRequests() || scope.words().includesAnotherOutcome(at)) {
            return Optional.empty();
        }
        List<CellTerms> whole = places(counted.lines(), Total.TOTAL);
        return counted.is(WordKind.OUTCOME, WordDetail.REASON)
                ? statement(Topic.REASON, List.of(whole), false)
                : statement(Topic.OUTCOME, withReason(whole), false);
    }

    /** 因属于国家秘密不予公开2件 may count all that were refused, or those refused for that reason. */
    private List<List<CellTerms>> withReason(List<CellTerms> whole) {
        int before = scope.words().before(counted.at(), scope.segment(), WordKind.OUTCOME);
        if (before < 0 || !scope.words().get(before).is(WordKind.OUTCOME, WordDetail.REASON)) {
            return List.of(whole);
        }
        List<CellTerms> part = places(scope.words().get(before).meaning().lines(), Total.TOTAL);
        return whole.containsAll(part) ? List.of(whole, part) : List.of(whole);
    }

    private boolean isOfRequests() {
        return (scope.subject() == SentenceSubject.REQUESTS || scope.words().isOfRequests(at))
                && !scope.isByChannel()
                && !scope.isCompeting()
                && !scope.words().isOfSomethingElse(at);
    }

    private Optional<Statement> verb(ColumnTerm column, Token verb) {
        if (scope.words().isOfOutcome(at)) {
            return Optional.empty();
        }
        return switch (verb.meaning().detail()) {
            case WordDetail.RECEIVE ->
                scope.words().carriesInAfter(at)
                        ? accepted(column)
                        : of(Topic.RECEIVED, ApplicationLine.RECEIVED, column);
            case WordDetail.RECEIVE_NEW -> of(Topic.RECEIVED, ApplicationLine.RECEIVED, column);
            case WordDetail.ACCEPT -> accepted(column);
            case WordDetail.HANDLE -> of(Topic.HANDLED, ApplicationLine.OUTCOMES_TOTAL, column);
            case WordDetail.CARRY_IN -> of(Topic.CARRIED_IN, ApplicationLine.CARRIED_IN, column);
            case WordDetail.CARRY_FORWARD -> of(Topic.CARRIED_FORWARD, ApplicationLine.CARRIED_FORWARD, column);
            case WordDetail.CARRY ->
                scope.hasHandled()
                        ? of(Topic.CARRIED_FORWARD, ApplicationLine.CARRIED_FORWARD, column)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** 受理 may or may not count what was carried in. */
    private Optional<Statement> accepted(ColumnTerm column) {
        List<CellTerms> received = List.of(new CellTerms(ApplicationLine.RECEIVED, column));
        List<CellTerms> both = List.of(received.get(0), new CellTerms(ApplicationLine.CARRIED_IN, column));
        return statement(Topic.ACCEPTED, List.of(received, both), false);
    }

    /** The applicants of the requests just counted, or of those that the verb before them counts. */
    private Optional<Statement> applicants() {
        List<? extends ColumnTerm> columns = counted.word().meaning().columns();
        int verb = scope.words().before(counted.at(), scope.segment(), WordKind.VERB);
        if (!isOfRequests() || columns.size() > 1 && verb >= 0) {
            return Optional.empty();
        }
        if (verb >= 0) {
            return verb(columns.get(0), scope.words().get(verb));
        }
        return scope.base()
                .filter(base -> base.topic() == Topic.RECEIVED
                        || base.topic() == Topic.ACCEPTED
                        || base.topic() == Topic.HANDLED)
                .filter(base -> scope.words().has(WordKind.AMONG))
                .flatMap(base -> statement(
                        base.topic(),
                        base.alternatives().stream()
                                .map(places -> places.stream()
                                        .flatMap(place ->
                                                columns.stream().map(column -> new CellTerms(place.line(), column)))
                                        .toList())
                                .toList(),
                        false));
    }

    private Optional<Statement> remedy() {
        boolean received = scope.words().before(counted.at(), scope.segment(), WordKind.VERB) >= 0;
        if (!scope.isAboutInformation() || received && !hasTopicInSegment()) {
            return Optional.empty();
        }
        return statement(remedyTopic(counted.lines()), List.of(places(counted.lines(), Total.TOTAL)), false);
    }

    private boolean hasTopicInSegment() {
        for (int i = counted.at() - 1; i >= scope.segment(); i--) {
            if (scope.words().get(i).is(WordKind.FILLER, WordDetail.TOPIC)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Statement> document() {
        if (scope.isPublished()) {
            return Optional.empty();
        }
        int verb = counted.kind() == WordKind.DOCUMENT_VERB
                ? counted.at()
                : scope.words().before(counted.at(), scope.segment(), WordKind.DOCUMENT_VERB);
        List<? extends LineTerm> lines = counted.kind() == WordKind.DOCUMENT ? counted.lines() : scope.document();
        boolean part = counted.kind() == WordKind.DOCUMENT_VERB
                && scope.words().before(counted.at(), scope.segment(), WordKind.AMONG) >= 0;
        boolean inherits = verb < 0 && scope.words().isFirst(counted.at(), scope.segment());
        String detail = verb >= 0 ? scope.words().get(verb).meaning().detail() : inherits ? scope.documentVerb() : "";
        List<ColumnTerm> columns =
                DocumentColumns.of(lines.stream().map(form()::line).toList(), detail);
        if (part || columns.isEmpty() || lines.isEmpty() || scope.subject() != SentenceSubject.DOCUMENTS) {
            return Optional.empty();
        }
        return statement(
                Topic.DOCUMENTS,
                columns.stream().map(column -> places(lines, column)).toList(),
                false);
    }

    private Optional<Statement> decision() {
        boolean disclosed = scope.words().before(counted.at(), scope.segment(), WordKind.DOCUMENT_VERB) >= 0;
        int verb = scope.words().before(counted.at(), scope.segment(), WordKind.VERB);
        boolean asked = verb >= 0 && !scope.words().get(verb).is(WordKind.VERB, WordDetail.HANDLE);
        if (!Units.DECIDED.contains(number.unit())
                || scope.isPublished()
                || scope.isCompeting()
                || disclosed
                || asked) {
            return Optional.empty();
        }
        return DocumentColumns.decisions(form().line(counted.lines().get(0)))
                .flatMap(column -> statement(Topic.DECISIONS, List.of(places(counted.lines(), column)), false));
    }

    private static Topic remedyTopic(List<? extends LineTerm> lines) {
        return lines.equals(List.of(RemedyRoute.RECONSIDERATION)) ? Topic.RECONSIDERATION : Topic.LITIGATION;
    }

    private static List<CellTerms> places(List<? extends LineTerm> lines, ColumnTerm column) {
        return lines.stream().map(line -> new CellTerms(line, column)).toList();
    }

    private Form form() {
        return scope.context().edition().form();
    }

    private Optional<Statement> of(Topic topic, LineTerm line, ColumnTerm column) {
        return statement(topic, List.of(List.of(new CellTerms(line, column))), false);
    }

    private Optional<Statement> none(Topic topic, LineTerm line) {
        return statement(topic, List.of(places(List.of(line), Total.TOTAL)), true);
    }

    /** What the form counts of the alternatives; nothing where it counts none of them. */
    private Optional<Statement> statement(Topic topic, List<List<CellTerms>> alternatives, boolean none) {
        List<List<CellTerms>> counts = new ArrayList<>();
        for (List<CellTerms> places : alternatives) {
            if (isCounted(places)) {
                counts.add(places);
            }
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(topic, counts, number.value(), "件", none, scope.quote(at)));
    }

    private boolean isCounted(List<CellTerms> places) {
        for (CellTerms place : places) {
            if (!form().has(place.line(), place.column())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Statement> fee(boolean none, String unit) {
        BigDecimal value = unit.equals("元") ? Units.yuan(number.value(), number.unit()) : number.value();
        return Optional.of(new Statement(Topic.FEE, List.of(), value, unit, none, scope.quote(at)));
    }
}
