package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.text.clause.Clause;
import org.gongkai.report.text.clause.Head;
import org.gongkai.report.text.clause.Phrase;
import org.gongkai.report.text.clause.Quote;
import org.gongkai.report.text.clause.Silence;
import org.gongkai.report.text.word.TextContext;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.Units;
import org.jspecify.annotations.Nullable;

/** What a text states, gathered sentence by sentence. */
final class TextReading {

    private static final int MOST_QUOTED = 40;

    private static final Set<Topic> DISPUTES = EnumSet.of(Topic.RECONSIDERATION, Topic.LITIGATION);

    private final String text;
    private final TextContext context;
    private final StatementMaker maker;

    private final List<Statement> statements = new ArrayList<>();
    private final List<StatedShare> shares = new ArrayList<>();
    private final List<StatedAll> universals = new ArrayList<>();
    private final List<NamedYear> otherYears = new ArrayList<>();
    private final List<NamedYear> figuresOfOtherYears = new ArrayList<>();
    private final Set<Statement> narrowed = new HashSet<>();

    private @Nullable List<NumberReading> explained;
    private @Nullable Statement last;
    private boolean lastStands;
    private boolean ofThisYear;

    // For the sentence.
    private int from;
    private int ofOtherYear;
    private boolean ofOtherYears;

    TextReading(String text, TextContext context) {
        this.text = text;
        this.context = context;
        this.maker = new StatementMaker(context.edition().form());
    }

    /** Begins a sentence. */
    void start() {
        from = statements.size();
        ofOtherYear = 0;
        ofOtherYears = false;
    }

    /** Ends a sentence: what only the whole of it tells. */
    void end(List<Token> tokens, OwnYears ownYears) {
        dropParts();
        boolean said = statements.size() > from;
        boolean stated = ofOtherYear > 0 && !ofOtherYears && !said;
        ownYears.find(tokens, stated).ifPresent(year -> (stated ? figuresOfOtherYears : otherYears).add(named(year)));
        ofThisYear |= said && tokens.stream().anyMatch(this::isThisYear);
    }

    private NamedYear named(Token year) {
        int end = Math.min(text.length(), year.start() + MOST_QUOTED);
        return new NamedYear(year.value().intValue(), text.substring(year.start(), end));
    }

    private boolean isThisYear(Token token) {
        return token.isYearInFull() && token.value().intValue() == context.year();
    }

    /** 废止3件，失效4件: two figures for the same cells of Table 2 in one sentence are each a part. */
    private void dropParts() {
        List<Statement> sentence = statements.subList(from, statements.size());
        if (sentence.size() < 2) {
            return;
        }
        Map<List<List<CellTerms>>, Integer> times = new HashMap<>();
        sentence.stream()
                .filter(each -> each.topic() == Topic.DOCUMENTS)
                .forEach(each -> times.merge(each.alternatives(), 1, Integer::sum));
        sentence.removeIf(each -> times.getOrDefault(each.alternatives(), 0) > 1);
    }

    /** The words of a clause around a place. */
    String quote(Clause clause, int at) {
        return Quote.of(text, clause, at);
    }

    TextContext context() {
        return context;
    }

    StatementMaker statements() {
        return maker;
    }

    void add(Statement statement, @Nullable Head head) {
        statements.add(statement);
        if (head != null && head.narrowed()) {
            narrowed.add(statement);
        }
        last = statement;
        lastStands = true;
    }

    /** Takes the last count of disputes back: the sentence goes on to say that it was of something wider. */
    void retract() {
        int end = statements.size() - 1;
        if (end >= 0 && DISPUTES.contains(statements.get(end).topic())) {
            statements.remove(end);
            lastStands = false;
        }
    }

    void add(StatedShare share) {
        shares.add(share);
    }

    void add(StatedAll all) {
        universals.add(all);
    }

    /** A number has been read, whether it stated something or not. */
    void heard(Phrase phrase, @Nullable Head head, Silence silence) {
        lastStands &= silence == Silence.NONE || silence == Silence.PAIRED;
        if (explained != null) {
            explained.add(new NumberReading(
                    words(phrase.number()),
                    quote(phrase.clause(), phrase.at()),
                    head == null ? "" : words(head.word()),
                    Optional.ofNullable(silence == Silence.NONE ? last : null),
                    silence));
        }
    }

    private String words(Token token) {
        return text.substring(token.start(), token.end());
    }

    /** Keeps how each number is read. */
    List<NumberReading> explained() {
        explained = new ArrayList<>();
        return explained;
    }

    void numberRead(Token number) {
        // Percentages leave the number before them in place: 13件，占32.5%.
        lastStands &= !number.unit().equals(Units.PERCENT);
    }

    /** What the number before states; null where it states nothing. */
    @Nullable
    Statement lastCounted() {
        return lastStands ? last : null;
    }

    /** A number was attributed, but is of another year. */
    void ofOtherYear(int year) {
        ofOtherYears |= ofOtherYear > 0 && ofOtherYear != year;
        ofOtherYear = year;
    }

    private static boolean isOfAllReceived(Statement statement) {
        return (statement.topic() == Topic.RECEIVED || statement.topic() == Topic.ACCEPTED)
                && statement.alternatives().get(0).get(0).column() == Total.TOTAL;
    }

    TextStatements result() {
        boolean whole = statements.stream().anyMatch(each -> isOfAllReceived(each) && !narrowed.contains(each));
        if (whole || narrowed.size() > 1) {
            statements.removeIf(narrowed::contains);
        }
        if (!ofThisYear) {
            // Beside figures of this year, those of another one are told for comparison.
            otherYears.addAll(figuresOfOtherYears);
        }
        return new TextStatements(statements, shares, universals, otherYears);
    }
}
