package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.clause.Phrase;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordDetail;
import org.gongkai.report.text.word.WordKind;
import org.jspecify.annotations.Nullable;

/** What a text has said up to a place, as far as the numbers to come may lean on it. */
final class Memory {

    // For the text.
    private SentenceSubject subject;
    private boolean aboutInformation;
    private @Nullable Statement base;
    private boolean afterBase;
    private final Set<Set<LineTerm>> totalled = new HashSet<>();

    // For the sentence.
    private List<? extends LineTerm> remedy = List.of();
    private int disputeCounts;
    private List<? extends LineTerm> document = List.of();
    private String documentVerb = "";
    private boolean handled;
    private boolean ended;
    private boolean caused;
    private boolean unread;
    private boolean divided;
    private boolean competing;
    private final List<LineTerm> counted = new ArrayList<>();
    private final Set<Topic> stated = EnumSet.noneOf(Topic.class);

    Memory(boolean onRequest) {
        subject = onRequest ? SentenceSubject.REQUESTS : SentenceSubject.NOTHING;
        aboutInformation = onRequest;
    }

    private Memory(Memory other) {
        subject = other.subject;
        aboutInformation = other.aboutInformation;
        base = other.base;
        totalled.addAll(other.totalled);
        remedy = other.remedy;
        disputeCounts = 1;
        document = other.document;
        documentVerb = other.documentVerb;
        handled = other.handled;
        ended = other.ended;
        counted.addAll(other.counted);
        stated.addAll(other.stated);
        afterBase = other.afterBase;
        divided = other.divided;
    }

    /** The same for what stands in brackets: what is said there is forgotten behind them. */
    Memory inBrackets() {
        return new Memory(this);
    }

    /** Forgets what only the sentence before said. */
    void startSentence() {
        boolean onRequests =
                subject == SentenceSubject.REQUESTS || subject == SentenceSubject.REMEDIES && aboutInformation;
        subject = onRequests ? SentenceSubject.REQUESTS : SentenceSubject.NOTHING;
        aboutInformation = onRequests;
        document = List.of();
        documentVerb = "";
        handled = false;
        ended = false;
        caused = false;
        disputeCounts = 0;
        competing = false;
        unread = false;
        divided = false;
        counted.clear();
        stated.clear();
    }

    /** A clause that only gives a reason is about the outcome that the next one counts. */
    void start(Clause before, Clause clause) {
        competing = false;
        caused = !before.has(WordKind.NUMBER)
                && before.has(WordKind.CAUSE)
                && !before.has(WordKind.ET_CETERA)
                && clause.opening() == Clause.Opening.COMMA;
        if (clause.opening() == Clause.Opening.SEMICOLON) {
            disputeCounts = 0;
        } else if (clause.opening() == Clause.Opening.COLON) {
            disputeCounts = Math.min(disputeCounts, 1);
        }
    }

    /** Learns from a word. */
    void take(Token token) {
        switch (token.kind()) {
            case REQUEST -> {
                if (!competing || !token.is(WordKind.REQUEST, WordDetail.BARE)) {
                    requests();
                }
            }
            case COMPETITOR -> {
                competing = true;
                subject = SentenceSubject.OTHER;
                base = null;
            }
            case TOPIC -> aboutInformation = true;
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
            case YEAR_END -> ended = true;
            case VERB -> verb(token);
            default -> {
                // Nothing to lean on.
            }
        }
    }

    private void requests() {
        subject = SentenceSubject.REQUESTS;
        aboutInformation = true;
    }

    private void verb(Token token) {
        handled |= token.is(WordKind.VERB, WordDetail.HANDLE);
        if (!token.meaning().lines().isEmpty()) {
            requests();
        }
    }

    /** Remembers what a number stated. */
    void state(Statement statement) {
        if (!statement.none()) {
            stated.add(statement.topic());
        }
        switch (statement.topic()) {
            case RECEIVED, ACCEPTED, HANDLED -> {
                base = statement;
                afterBase = false;
            }
            case CARRIED_IN -> {
                // Mostly a part of the number before.
            }
            case OUTCOME, REASON, CARRIED_FORWARD -> afterBase = true;
            default -> base = null;
        }
    }

    /** Remembers that a number states nothing; what it counts is then no part of what was counted before. */
    void skip(Phrase phrase, boolean among) {
        boolean part = among || phrase.clause().opening() == Clause.Opening.BRACKET;
        unread |= !part;
    }

    /** Whether the sentence has a number, outside of brackets and 其中, that states nothing. */
    boolean hasUnread() {
        return unread;
    }

    /** The lines of Table 4 that the sentence has stated totals of. */
    List<LineTerm> counted() {
        return List.copyOf(counted);
    }

    /** Remembers the lines of a total of Table 4; one route of litigation divides the litigation counted before. */
    void total(List<LineTerm> lines, boolean whole) {
        counted.addAll(lines);
        disputeCounts += whole ? 1 : 0;
        totalled.add(Set.copyOf(lines));
        remedy = lines;
    }

    /** Whether the text has stated the total of some lines of Table 4. */
    boolean hasTotalled(List<LineTerm> lines) {
        return totalled.contains(Set.copyOf(lines));
    }

    /** Whether several remedies have been counted, so that a result may be of any of them. */
    boolean isOfSeveralRemedies() {
        return disputeCounts > 1;
    }

    /** Remembers that results have been dealt out over what was counted. */
    void divide() {
        divided = true;
        disputeCounts = 0;
    }

    SentenceSubject subject() {
        return subject;
    }

    boolean isAboutInformation() {
        return aboutInformation;
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

    boolean isAtTheEnd() {
        return ended;
    }

    boolean isCaused() {
        return caused;
    }

    /** What the sentence has stated numbers of. */
    Set<Topic> stated() {
        return stated;
    }

    /** Whether the sentence has dealt out results over what was counted. */
    boolean hasDivided() {
        return divided;
    }

    /** The requests that kinds of applicants divide, where they have been counted. */
    Optional<Statement> base() {
        return Optional.ofNullable(base);
    }

    /** Whether something has been counted since that may be divided, too: 予以公开13件，其中自然人10件. */
    boolean isAfterBase() {
        return afterBase;
    }
}
