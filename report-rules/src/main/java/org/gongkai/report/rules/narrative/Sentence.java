package org.gongkai.report.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.LineTerm;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right, keeping what its words say about the numbers to come. */
final class Sentence {

    private static final int MOST_QUOTED = 60;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final String text;
    private final List<Token> tokens;
    private final Frame frame;
    private final Words words;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    // For the rest of the sentence.
    private Subject subject;
    private boolean ofTheYear = true;
    private boolean ofAnotherPeriod;
    private List<? extends LineTerm> remedy = List.of();
    private List<? extends LineTerm> document = List.of();
    private String documentVerb = "";
    private boolean handled;
    private boolean aboutInformation;
    private @Nullable Statement lastBase;
    private @Nullable Statement last;
    private int lastAt = -1;
    private int numberAt = -1;

    // For the rest of the segment: up to a comma, a bracket, a semicolon.
    private int segment;
    private boolean compared;
    private boolean negated;
    private boolean byChannel;
    private boolean published;
    private boolean competing;

    Sentence(String text, List<Token> tokens, Frame frame, Subject subject) {
        this.text = text;
        this.tokens = tokens;
        this.frame = frame;
        this.subject = subject;
        this.aboutInformation = subject == Subject.REQUESTS;
        this.words = new Words(tokens);
    }

    List<Statement> statements() {
        return statements;
    }

    List<Share> shares() {
        return shares;
    }

    /** Reads the sentence and tells what the next one is about, unless it says otherwise. */
    Subject read() {
        if (words.has(Kind.NARROW) || words.has(Kind.WIDE) && !frame.government()) {
            return subject == Subject.REQUESTS ? Subject.REQUESTS : Subject.NOTHING;
        }
        for (int i = 0; i < tokens.size(); i++) {
            take(i, tokens.get(i));
        }
        boolean onRequests = subject == Subject.REQUESTS || subject == Subject.REMEDIES && aboutInformation;
        return onRequests ? Subject.REQUESTS : Subject.NOTHING;
    }

    private void take(int i, Token token) {
        switch (token.kind()) {
            case COMMA, SEMICOLON, OPEN, CLOSE -> startSegment(i + 1);
            case YEAR ->
                ofTheYear = isOtherThanAYear(token) ? ofTheYear : token.value().intValue() == frame.year();
            case PERIOD -> ofAnotherPeriod = true;
            case COMPARISON -> compared = true;
            case CHANNEL -> byChannel = true;
            case ALL_CHANNELS -> byChannel = false;
            case PUBLISHED -> published = true;
            case REQUEST -> {
                subject = Subject.REQUESTS;
                aboutInformation = true;
            }
            case COMPETITOR -> {
                competing = true;
                subject = Subject.OTHER;
            }
            case FILLER -> aboutInformation |= token.is(Kind.FILLER, Lexicon.TOPIC);
            case REMEDY -> {
                subject = Subject.REMEDIES;
                remedy = token.meaning().lines();
            }
            case DOCUMENT -> {
                subject = Subject.DOCUMENTS;
                document = token.meaning().lines();
            }
            case DOCUMENT_VERB -> documentVerb = token.meaning().detail();
            case DECISION -> subject = Subject.OTHER;
            case VERB -> handled |= token.is(Kind.VERB, Lexicon.HANDLE);
            case NEGATION -> negation(i, token);
            case RESPECTIVELY -> respectively(i);
            case NUMBER -> number(i, token);
            default -> {
                // Nothing that matters for what comes.
            }
        }
    }

    private void startSegment(int at) {
        segment = at;
        compared = false;
        negated = false;
        byChannel = false;
        published = false;
        competing = false;
    }

    private static boolean isOtherThanAYear(Token token) {
        return token.value().compareTo(BigDecimal.valueOf(1990)) < 0
                || token.value().compareTo(BigDecimal.valueOf(2100)) > 0;
    }

    private void number(int i, Token token) {
        if (token.unit().equals("%")) {
            share(i, token);
        } else if (isCountable(i, token)) {
            Key key = words.keyOf(i);
            if (key != null) {
                attribute(i, token, key);
            }
        }
        numberAt = i;
    }

    private boolean isCountable(int i, Token token) {
        return token.exact()
                && !token.unit().isEmpty()
                && ofTheYear
                && !ofAnotherPeriod
                && !compared
                && !negated
                && !words.isAbout(i)
                && !words.isPaired(i);
    }

    private void attribute(int i, Token number, Key key) {
        Optional<Statement> statement = Attribution.of(this, i, number, key);
        statement.ifPresent(each -> state(i, each));
    }

    private void state(int i, Statement statement) {
        statements.add(statement);
        last = statement;
        lastAt = i;
        if (statement.topic() != Topic.OUTCOME && statement.topic() != Topic.REASON) {
            lastBase = statement;
        }
    }

    private void respectively(int i) {
        List<Key> keys = words.keysBefore(i);
        List<Integer> numbers = words.numbersAfter(i);
        numbers.forEach(words::pair);
        if (keys.size() == numbers.size()
                && !keys.isEmpty()
                && ofTheYear
                && !ofAnotherPeriod
                && !compared
                && !negated) {
            for (int k = 0; k < keys.size(); k++) {
                Token number = tokens.get(numbers.get(k));
                if (number.exact() && !number.unit().isEmpty()) {
                    attribute(numbers.get(k), number, keys.get(k));
                }
            }
        }
    }

    private void negation(int i, Token token) {
        negated = true;
        Key key = words.negated(i);
        if (key != null && ofTheYear && !ofAnotherPeriod && !compared) {
            Attribution.none(this, i, token, key).ifPresent(each -> state(i, each));
        }
    }

    private void share(int i, Token token) {
        if (last != null && lastAt == numberAt && !compared && token.exact() && words.isShare(i)) {
            shares.add(new Share(last, token.value(), quote(i)));
        }
    }

    /** The words around a token: its segment. */
    String quote(int i) {
        int end = i;
        while (end + 1 < tokens.size() && end - i < MOST_QUOTED && !Words.isSegmentEnd(tokens.get(end + 1))) {
            end++;
        }
        int from =
                Math.max(tokens.get(Math.min(segment, i)).start(), tokens.get(i).end() - MOST_QUOTED);
        return text.substring(from, Math.min(tokens.get(end).end(), from + 2 * MOST_QUOTED));
    }

    Frame frame() {
        return frame;
    }

    Words words() {
        return words;
    }

    Subject subject() {
        return subject;
    }

    List<? extends LineTerm> remedy() {
        return remedy;
    }

    List<? extends LineTerm> document() {
        return document;
    }

    String documentVerb() {
        return documentVerb;
    }

    boolean hasHandled() {
        return handled;
    }

    boolean isAboutInformation() {
        return aboutInformation;
    }

    /** The number that 其中 divides, where the sentence has stated one. */
    Optional<Statement> base() {
        return Optional.ofNullable(lastBase);
    }

    int segment() {
        return segment;
    }

    boolean isByChannel() {
        return byChannel;
    }

    boolean isPublished() {
        return published;
    }

    boolean isCompeting() {
        return competing;
    }

    /** An amount in 元. */
    static BigDecimal yuan(Token number) {
        return number.unit().equals("万元") ? number.value().multiply(TEN_THOUSAND) : number.value();
    }
}
