package org.gongkai.report.text.clause;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.text.word.TextContext;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;
import org.gongkai.report.text.word.WordMeaning;

/** What silences a number: the one place that decides it. It learns from the words up to the number. */
public final class Scope {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final char ONE = '一';
    private static final Token NOTHING = Token.word(WordMeaning.of(WordKind.OTHER), 0, 0);

    private final String text;
    private final TextContext context;
    private final boolean figureOfSpeech;
    private final boolean otherChannels;

    // For the rest of the sentence, or of what stands in brackets.
    private int year;
    private boolean otherPeriod;
    private boolean narrower;
    private boolean wider;
    private boolean stock;

    // For the rest of the clause.
    private Clause clause;
    private int clauseYear;
    private boolean compared;
    private boolean denied;
    private boolean competing;
    private boolean published;
    private boolean among;
    private boolean narrowHere;
    private Channels channels = new Channels();
    private Channels opening = new Channels();
    private Token previous = NOTHING;

    public Scope(String text, TextContext context, List<Token> sentence, List<Clause> clauses) {
        this.text = text;
        this.context = context;
        this.year = context.year();
        this.clauseYear = year;
        this.clause = clauses.get(0);
        int inWords = 0;
        for (Token token : sentence) {
            inWords += isOneInWords(token) ? 1 : 0;
        }
        this.figureOfSpeech = inWords > 1;
        this.otherChannels = addsChannel(clauses);
    }

    /** 另有信函申请2件: the ways named elsewhere are not all. */
    private static boolean addsChannel(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.has(WordKind.BESIDES) && clause.has(WordKind.CHANNEL) && clause.has(WordKind.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private Scope(Scope outer, Clause first) {
        text = outer.text;
        context = outer.context;
        figureOfSpeech = outer.figureOfSpeech;
        otherChannels = outer.otherChannels;
        year = outer.year;
        clauseYear = year;
        otherPeriod = outer.otherPeriod;
        narrower = outer.narrower || outer.narrowHere;
        wider = outer.wider;
        stock = outer.stock;
        clause = first;
    }

    /** The same for what stands in brackets: what it learns there does not hold behind them. */
    public Scope inBrackets(List<Clause> clauses) {
        return new Scope(this, clauses.get(0));
    }

    private boolean isOneInWords(Token token) {
        return token.is(WordKind.NUMBER)
                && token.length() == 2
                && text.charAt(token.start()) == ONE
                && token.unit().equals("件");
    }

    public void start(Clause next) {
        opening = clause != next && channels.isOpening() && !clause.has(WordKind.NUMBER) ? channels : new Channels();
        clause = next;
        clauseYear = year;
        compared = false;
        denied = false;
        competing = false;
        published = false;
        among = next.opening() == Clause.Opening.COMMA && among && !next.has(WordKind.BESIDES);
        narrowHere = narrowHere && among;
        channels = new Channels();
        previous = NOTHING;
    }

    /** Learns from a word of the clause. */
    public void take(Token token) {
        channels.take(token);
        switch (token.kind()) {
            case YEAR -> year(token);
            case PERIOD -> otherPeriod |= !(token.is(WordKind.PERIOD, WordDetail.SINCE) && previous.is(WordKind.YEAR));
            case COMPARISON -> compared = true;
            case NEGATION -> denied = true;
            case COMPETITOR -> competing = true;
            case PUBLISHED -> published = true;
            case STOCK -> stock = true;
            case AMONG -> among = true;
            case NARROW -> {
                narrowHere = true;
                narrower |= !among && clause.opening() != Clause.Opening.BRACKET;
            }
            case WIDE -> wider |= !context.government();
            default -> {
                // Nothing that silences.
            }
        }
        previous = token;
    }

    /** A year holds until the next one; one that the clause compares with, for the clause only. */
    private void year(Token token) {
        if (token.value().compareTo(FIRST_YEAR) < 0 || token.value().compareTo(LAST_YEAR) > 0) {
            return;
        }
        clauseYear = token.value().intValue();
        boolean inPassing = clause.has(WordKind.COMPARISON) || previous.kind().isJoint() || previous.is(WordKind.ABOUT);
        year = inPassing ? year : clauseYear;
    }

    private boolean isOfTheYear() {
        return year == context.year() && clauseYear == context.year();
    }

    /** The year that the numbers to come are of. */
    public int yearSpokenOf() {
        return clauseYear;
    }

    public boolean isCompared() {
        return compared;
    }

    public boolean isAmong() {
        return among;
    }

    /** Why no number here is compared, whatever it counts. */
    public Silence silence() {
        if (otherPeriod) {
            return Silence.OTHER_PERIOD;
        }
        if (compared) {
            return Silence.COMPARED;
        }
        if (wider) {
            return Silence.WIDER;
        }
        if (narrower || narrowHere) {
            return Silence.NARROWER;
        }
        return isOfTheYear() ? Silence.NONE : Silence.OTHER_YEAR;
    }

    /** Why a number is not compared, whatever it counts. */
    public Silence silence(Phrase phrase) {
        Token number = phrase.number();
        if (number.unit().isEmpty()) {
            return Silence.UNIT;
        }
        if (!number.exact() || isAbout(phrase)) {
            return Silence.ROUGH;
        }
        if (figureOfSpeech && isOneInWords(number)) {
            return Silence.FIGURE_OF_SPEECH;
        }
        return denied ? Silence.DENIED : silence();
    }

    private static boolean isAbout(Phrase phrase) {
        int before = phrase.clause().before(phrase.at());
        return before >= 0 && phrase.get(before).is(WordKind.ABOUT);
    }

    /** Why a number is not compared, for what it counts. */
    public Silence silence(Head head) {
        return switch (head.kind()) {
            case VERB, REQUEST, OUTCOME, APPLICANT -> requests(head);
            case DOCUMENT, DOCUMENT_SHORT, DOCUMENT_VERB ->
                published || stock || isOfUnknownThing(head) ? Silence.NOT_MADE : Silence.NONE;
            case DECISION -> published || stock || competing ? Silence.NOT_MADE : Silence.NONE;
            default -> Silence.NONE;
        };
    }

    private Silence requests(Head head) {
        if (competing || isOfSomethingElse(head)) {
            return Silence.SOMETHING_ELSE;
        }
        boolean partly = channels.areNamed() ? channels.arePartly() || otherChannels : opening.arePartly();
        if (partly) {
            return Silence.ONE_CHANNEL;
        }
        return isOfCertainOnes(head.phrase()) ? Silence.A_PART : Silence.NONE;
    }

    /** Whether something else than requests is named behind the number, before the next one. */
    private static boolean isOfSomethingElse(Head head) {
        Phrase phrase = head.phrase();
        if (phrase.namedBehind(WordKind.COMPETITOR) || phrase.namedBehind(WordKind.REMEDY)) {
            return true;
        }
        return head.is(WordKind.VERB, head.detail()) && !head.isBehind() && isOfUnknownThing(head);
    }

    /** Whether a number that no noun stands before is followed by one that is not known: 受理3件案卷. */
    private static boolean isOfUnknownThing(Head head) {
        Phrase phrase = head.phrase();
        if (head.isBehind() || phrase.before(WordKind.REQUEST) || head.kind() == WordKind.DOCUMENT) {
            return false;
        }
        int behind = phrase.at() + 1;
        return behind < phrase.to()
                && (phrase.get(behind).is(WordKind.GAP) || phrase.get(behind).is(WordKind.OTHER));
    }

    /** 涉及征地的申请20件. */
    private static boolean isOfCertainOnes(Phrase phrase) {
        int concerning = phrase.clause().last(WordKind.CONCERNING, phrase.from(), phrase.at());
        return concerning >= 0
                && phrase.before(WordKind.REQUEST)
                && phrase.get(concerning + 1).is(WordKind.GAP);
    }
}
