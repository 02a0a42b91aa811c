package org.gongkai.report.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.ApplicationLine;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.ProactiveColumn2019;
import org.gongkai.report.model.form.ProactiveColumn2021;
import org.gongkai.report.model.form.RemedyRoute;
import org.gongkai.report.model.form.Total;

/** Decides which cells should hold a number, from the word that it belongs to and what the sentence is about. */
final class Attribution {

    private static final Set<String> COUNTED = Set.of("件", "份", "宗", "起", "个", "条", "部", "例");
    private static final Set<String> DECIDED = Set.of("件", "宗", "起");
    private static final Set<String> MONEY = Set.of("元", "万元");

    private final Sentence sentence;
    private final int at;
    private final Token number;
    private final Key key;

    private Attribution(Sentence sentence, int at, Token number, Key key) {
        this.sentence = sentence;
        this.at = at;
        this.number = number;
        this.key = key;
    }

    /** The statement that a number makes; empty where that is not certain. */
    static Optional<Statement> of(Sentence sentence, int at, Token number, Key key) {
        return new Attribution(sentence, at, number, key).statement();
    }

    /** The statement that there was none of something; empty where that is not certain. */
    static Optional<Statement> none(Sentence sentence, int at, Token negation, Key key) {
        Token zero = new Token(negation.meaning(), BigDecimal.ZERO, "件", true, negation.start(), negation.end());
        return new Attribution(sentence, at, zero, key).none();
    }

    private Optional<Statement> none() {
        boolean received = number.is(Kind.NEGATION, Lexicon.RECEIVE);
        return switch (key.kind()) {
            case REMEDY ->
                sentence.isAboutInformation() || sentence.words().has(Kind.REQUEST) || hasTopicBefore()
                        ? Optional.of(
                                statement(remedyTopic(key.lines()), List.of(places(key.lines(), Total.TOTAL)), true))
                        : Optional.empty();
            case REQUEST ->
                received ? Optional.of(total(Topic.RECEIVED, ApplicationLine.RECEIVED, true)) : Optional.empty();
            case VERB ->
                key.is(Kind.VERB, Lexicon.CARRY_IN)
                        ? Optional.of(total(Topic.CARRIED_IN, ApplicationLine.CARRIED_IN, true))
                        : Optional.empty();
            case FEE -> Optional.of(statement(Topic.FEE, List.of(), true, "元"));
            default -> Optional.empty();
        };
    }

    private boolean hasTopicBefore() {
        for (int i = at + 1; i < key.at(); i++) {
            if (sentence.words().get(i).is(Kind.FILLER, Lexicon.TOPIC)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Statement> statement() {
        return switch (key.kind()) {
            case FEE ->
                MONEY.contains(number.unit())
                        ? Optional.of(statement(Topic.FEE, List.of(), false, "元"))
                        : Optional.empty();
            case CHARGED ->
                sentence.words().has(Kind.FEE) && COUNTED.contains(number.unit())
                        ? Optional.of(statement(Topic.FEE, List.of(), false, "件"))
                        : Optional.empty();
            case DECISION -> decision();
            default -> COUNTED.contains(number.unit()) ? counted() : Optional.empty();
        };
    }

    private Optional<Statement> counted() {
        return switch (key.kind()) {
            case VERB -> isOfRequests() ? verb(Total.TOTAL, key.word()) : Optional.empty();
            case APPLICANT -> applicants();
            case OUTCOME ->
                isOfRequests() && !sentence.words().includesAnotherOutcome(at)
                        ? Optional.of(statement(
                                key.is(Kind.OUTCOME, Lexicon.REASON) ? Topic.REASON : Topic.OUTCOME,
                                List.of(places(key.lines(), Total.TOTAL)),
                                false))
                        : Optional.empty();
            case REMEDY -> remedy();
            case RESULT ->
                sentence.subject() == Subject.REMEDIES && sentence.isAboutInformation()
                        ? Optional.of(statement(
                                remedyTopic(sentence.remedy()),
                                List.of(places(
                                        sentence.remedy(),
                                        key.word().meaning().columns().get(0))),
                                false))
                        : Optional.empty();
            case DOCUMENT, DOCUMENT_VERB -> document();
            default -> Optional.empty();
        };
    }

    private boolean isOfRequests() {
        return (sentence.subject() == Subject.REQUESTS || sentence.words().isOfRequests(at))
                && !sentence.isByChannel()
                && !sentence.isCompeting()
                && !sentence.words().isOfSomethingElse(at);
    }

    private Optional<Statement> verb(ColumnTerm column, Token verb) {
        if (sentence.words().isOfOutcome(at)) {
            return Optional.empty();
        }
        return switch (verb.meaning().detail()) {
            case Lexicon.RECEIVE ->
                Optional.of(
                        sentence.words().carriesInAfter(at)
                                ? accepted(column)
                                : of(Topic.RECEIVED, ApplicationLine.RECEIVED, column));
            case Lexicon.RECEIVE_NEW -> Optional.of(of(Topic.RECEIVED, ApplicationLine.RECEIVED, column));
            case Lexicon.ACCEPT -> Optional.of(accepted(column));
            case Lexicon.HANDLE -> Optional.of(of(Topic.HANDLED, ApplicationLine.OUTCOMES_TOTAL, column));
            case Lexicon.CARRY_IN -> Optional.of(of(Topic.CARRIED_IN, ApplicationLine.CARRIED_IN, column));
            case Lexicon.CARRY_FORWARD ->
                Optional.of(of(Topic.CARRIED_FORWARD, ApplicationLine.CARRIED_FORWARD, column));
            case Lexicon.CARRY ->
                sentence.hasHandled()
                        ? Optional.of(of(Topic.CARRIED_FORWARD, ApplicationLine.CARRIED_FORWARD, column))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** 受理 may or may not count what was carried in. */
    private Statement accepted(ColumnTerm column) {
        List<Place> received = List.of(new Place(ApplicationLine.RECEIVED, column));
        List<Place> both = List.of(received.get(0), new Place(ApplicationLine.CARRIED_IN, column));
        return statement(Topic.ACCEPTED, List.of(received, both), false);
    }

    /** The applicants of the requests just counted, or of those that the verb before them counts. */
    private Optional<Statement> applicants() {
        List<? extends ColumnTerm> columns = key.word().meaning().columns();
        int verb = sentence.words().before(key.at(), sentence.segment(), Kind.VERB);
        if (!isOfRequests() || columns.size() > 1 && verb >= 0) {
            return Optional.empty();
        }
        if (verb >= 0) {
            return verb(columns.get(0), sentence.words().get(verb));
        }
        return sentence.base()
                .filter(base -> base.topic() == Topic.RECEIVED
                        || base.topic() == Topic.ACCEPTED
                        || base.topic() == Topic.HANDLED)
                .filter(base -> sentence.words().has(Kind.AMONG))
                .map(base -> statement(
                        base.topic(),
                        base.alternatives().stream()
                                .map(places -> places.stream()
                                        .flatMap(place ->
                                                columns.stream().map(column -> new Place(place.line(), column)))
                                        .toList())
                                .toList(),
                        false));
    }

    private Optional<Statement> remedy() {
        boolean received = sentence.words().before(key.at(), sentence.segment(), Kind.VERB) >= 0;
        if (!sentence.isAboutInformation() || received && !hasTopicInSegment()) {
            return Optional.empty();
        }
        return Optional.of(statement(remedyTopic(key.lines()), List.of(places(key.lines(), Total.TOTAL)), false));
    }

    private boolean hasTopicInSegment() {
        for (int i = key.at() - 1; i >= sentence.segment(); i--) {
            if (sentence.words().get(i).is(Kind.FILLER, Lexicon.TOPIC)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Statement> document() {
        if (sentence.isPublished()) {
            return Optional.empty();
        }
        int verb = key.kind() == Kind.DOCUMENT_VERB
                ? key.at()
                : sentence.words().before(key.at(), sentence.segment(), Kind.DOCUMENT_VERB);
        List<? extends LineTerm> lines = key.kind() == Kind.DOCUMENT ? key.lines() : sentence.document();
        boolean part = key.kind() == Kind.DOCUMENT_VERB
                && sentence.words().before(key.at(), sentence.segment(), Kind.AMONG) >= 0;
        boolean inherits = verb < 0 && sentence.words().isFirst(key.at(), sentence.segment());
        String detail =
                verb >= 0 ? sentence.words().get(verb).meaning().detail() : inherits ? sentence.documentVerb() : "";
        List<? extends ColumnTerm> columns = documentColumns(detail);
        if (part || columns.isEmpty() || lines.isEmpty() || sentence.subject() != Subject.DOCUMENTS) {
            return Optional.empty();
        }
        return Optional.of(statement(
                Topic.DOCUMENTS,
                columns.stream().map(column -> places(lines, column)).toList(),
                false));
    }

    private List<? extends ColumnTerm> documentColumns(String verb) {
        if (sentence.frame().edition() == Edition.Y2021) {
            return switch (verb) {
                case Lexicon.ISSUED -> List.of(ProactiveColumn2021.ISSUED);
                case Lexicon.REPEALED -> List.of(ProactiveColumn2021.REPEALED);
                case Lexicon.IN_FORCE -> List.of(ProactiveColumn2021.IN_FORCE);
                default -> List.of();
            };
        }
        return switch (verb) {
            case Lexicon.ISSUED -> List.of(ProactiveColumn2019.MADE, ProactiveColumn2019.DISCLOSED);
            case Lexicon.DISCLOSED ->
                List.of(ProactiveColumn2019.DISCLOSED, ProactiveColumn2019.MADE, ProactiveColumn2019.TOTAL_DISCLOSED);
            default -> List.of();
        };
    }

    private Optional<Statement> decision() {
        boolean disclosed = sentence.words().before(key.at(), sentence.segment(), Kind.DOCUMENT_VERB) >= 0;
        int verb = sentence.words().before(key.at(), sentence.segment(), Kind.VERB);
        boolean asked = verb >= 0 && !sentence.words().get(verb).is(Kind.VERB, Lexicon.HANDLE);
        if (!DECIDED.contains(number.unit())
                || sentence.isPublished()
                || sentence.isCompeting()
                || disclosed
                || asked) {
            return Optional.empty();
        }
        ColumnTerm column = sentence.frame().edition() == Edition.Y2021
                ? ProactiveColumn2021.DECISIONS
                : ProactiveColumn2019.DECISIONS;
        return Optional.of(statement(Topic.DECISIONS, List.of(places(key.lines(), column)), false));
    }

    private static Topic remedyTopic(List<? extends LineTerm> lines) {
        return lines.equals(List.of(RemedyRoute.RECONSIDERATION)) ? Topic.RECONSIDERATION : Topic.LITIGATION;
    }

    private static List<Place> places(List<? extends LineTerm> lines, ColumnTerm column) {
        return lines.stream().map(line -> new Place(line, column)).toList();
    }

    private Statement of(Topic topic, LineTerm line, ColumnTerm column) {
        return statement(topic, List.of(List.of(new Place(line, column))), false);
    }

    private Statement total(Topic topic, LineTerm line, boolean none) {
        return statement(topic, List.of(places(List.of(line), Total.TOTAL)), none);
    }

    private Statement statement(Topic topic, List<List<Place>> alternatives, boolean none) {
        return statement(topic, alternatives, none, "件");
    }

    private Statement statement(Topic topic, List<List<Place>> alternatives, boolean none, String unit) {
        BigDecimal value = topic == Topic.FEE && unit.equals("元") ? Sentence.yuan(number) : number.value();
        return new Statement(topic, alternatives, value, unit, none, sentence.quote(at));
    }
}
