package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text states, gathered sentence by sentence. */
final class TextReading {

    private final String text;
    private final TextContext context;
    private final StatementMaker maker;
    private final Memory memory;
    private final OwnYears ownYears;

    private final List<Statement> statements = new ArrayList<>();
    private final List<StatedShare> shares = new ArrayList<>();
    private final List<StatedAll> universals = new ArrayList<>();
    private final List<NamedYear> otherYears = new ArrayList<>();
    private final Set<Statement> narrowed = new HashSet<>();

    private @Nullable Statement last;
    private boolean lastStands;

    // For the sentence.
    private int ofOtherYear;
    private boolean ofOtherYears;

    TextReading(String text, TextContext context) {
        this.text = text;
        this.context = context;
        this.maker = new StatementMaker(context.edition().form());
        this.memory = new Memory(context.onRequest());
        this.ownYears = new OwnYears(context.year());
    }

    void read(List<Token> plainTokens) {
        memory.startSentence();
        ofOtherYear = 0;
        ofOtherYears = false;
        List<Token> tokens = WordSenses.resolve(plainTokens, context.government());
        List<Clause> clauses = ClauseCutter.cut(tokens);
        if (clauses.isEmpty()) {
            return;
        }
        int before = statements.size();
        Scope scope = new Scope(text, context, tokens, clauses);
        new SentenceParser(this, new SentenceWords(tokens), clauses, memory, scope).read();
        dropParts(before);
        boolean stated = ofOtherYear > 0 && !ofOtherYears && statements.size() == before;
        ownYears.find(tokens, stated)
                .ifPresent(year -> otherYears.add(new NamedYear(
                        year.value().intValue(), text.substring(year.start(), Math.min(text.length(), year.start() + 40)))));
    }

    /** 废止3件，失效4件: two figures for the same cells of Table 2 in one sentence are each a part. */
    private void dropParts(int from) {
        List<Statement> sentence = statements.subList(from, statements.size());
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

    void add(StatedShare share) {
        shares.add(share);
    }

    void add(StatedAll all) {
        universals.add(all);
    }

    /** A number has been read, whether it stated something or not. */
    void heard(Phrase phrase, Silence silence) {
        lastStands &= silence == Silence.NONE || silence == Silence.PAIRED;
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

    TextStatements result() {
        boolean whole = statements.stream()
                .anyMatch(each -> (each.topic() == Topic.RECEIVED || each.topic() == Topic.ACCEPTED)
                        && !narrowed.contains(each));
        if (whole || narrowed.size() > 1) {
            statements.removeIf(narrowed::contains);
        }
        return new TextStatements(statements, shares, universals, otherYears);
    }
}
