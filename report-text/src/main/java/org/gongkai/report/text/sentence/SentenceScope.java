package org.gongkai.report.text.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.form.term.LineTerm;
import org.jspecify.annotations.Nullable;

/** What the words of a sentence up to a place say about the numbers to come. */
final class SentenceScope {

    private static final int MOST_QUOTED = 60;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final String text;
    private final List<Token> tokens;
    private final TextContext context;
    private final WordFinder words;

    // For the rest of the sentence.
    private SentenceSubject subject;
    private boolean ofTheYear = true;
    private boolean ofAnotherPeriod;
    private List<? extends LineTerm> remedy = List.of();
    private List<? extends LineTerm> document = List.of();
    private String documentVerb = "";
    private boolean handled;
    private boolean aboutInformation;
    private @Nullable Statement base;

    // For the rest of the segment: up to a comma, a bracket, a semicolon.
    private int segment;
    private boolean compared;
    private boolean negated;
    private boolean byChannel;
    private boolean published;
    private boolean competing;

    SentenceScope(String text, List<Token> tokens, TextContext context, SentenceSubject subject) {
        this.text = text;
        this.tokens = tokens;
        this.context = context;
        this.subject = subject;
        this.aboutInformation = subject == SentenceSubject.REQUESTS;
        this.words = new WordFinder(tokens);
    }

    /** Learns from the word at a place. */
    void take(int i, Token token) {
        switch (token.kind()) {
            case COMMA, SEMICOLON, OPEN, CLOSE -> startSegment(i + 1);
            case YEAR ->
                ofTheYear = isOtherThanAYear(token) ? ofTheYear : token.value().intValue() == context.year();
            case PERIOD -> ofAnotherPeriod = true;
            case COMPARISON -> compared = true;
            case CHANNEL -> byChannel = true;
            case ALL_CHANNELS -> byChannel = false;
            case PUBLISHED -> published = true;
            case NEGATION -> negated = true;
            case REQUEST -> {
                subject = SentenceSubject.REQUESTS;
                aboutInformation = true;
            }
            case COMPETITOR -> {
                competing = true;
                subject = SentenceSubject.OTHER;
            }
            case FILLER -> aboutInformation |= token.is(WordKind.FILLER, WordDetail.TOPIC);
            case REMEDY -> {
                subject = SentenceSubject.REMEDIES;
                remedy = token.meaning().lines();
            }
            case DOCUMENT -> {
                subject = SentenceSubject.DOCUMENTS;
                document = token.meaning().lines();
            }
            case DOCUMENT_VERB -> documentVerb = token.meaning().detail();
            case DECISION -> subject = SentenceSubject.OTHER;
            case VERB -> handled |= token.is(WordKind.VERB, WordDetail.HANDLE);
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
        return token.value().compareTo(FIRST_YEAR) < 0 || token.value().compareTo(LAST_YEAR) > 0;
    }

    /** Remembers a statement that 其中 may divide. */
    void divideFromHere(Statement statement) {
        base = statement;
    }

    /** Whether the words so far speak of the year reported on, and compare it with no other. */
    boolean isOfTheYear() {
        return ofTheYear && !ofAnotherPeriod && !compared;
    }

    boolean isCompared() {
        return compared;
    }

    boolean isNegated() {
        return negated;
    }

    /** The words around a token: its segment. */
    String quote(int i) {
        int end = i;
        while (end + 1 < tokens.size() && end - i < MOST_QUOTED && !WordFinder.isSegmentEnd(tokens.get(end + 1))) {
            end++;
        }
        int from =
                Math.max(tokens.get(Math.min(segment, i)).start(), tokens.get(i).end() - MOST_QUOTED);
        return text.substring(from, Math.min(tokens.get(end).end(), from + 2 * MOST_QUOTED));
    }

    TextContext context() {
        return context;
    }

    WordFinder words() {
        return words;
    }

    SentenceSubject subject() {
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
        return Optional.ofNullable(base);
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
}
