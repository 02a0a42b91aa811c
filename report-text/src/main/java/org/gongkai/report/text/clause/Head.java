package org.gongkai.report.text.clause;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.text.word.Token;
import org.gongkai.report.text.word.WordKind;

/**
 * What a number counts.
 *
 * @param phrase the number with its words
 * @param word the word that says it; of several joined ones, the last
 * @param lines the lines of all joined words
 * @param at where the word stands in the clause
 * @param narrowed whether words that are not known stand within, so that not all may be meant: 居民就旧区改造提出的申请
 */
public record Head(Phrase phrase, Token word, List<LineTerm> lines, int at, boolean narrowed) {

    public static Head of(Phrase phrase, int at, boolean narrowed) {
        Token word = phrase.get(at);
        return new Head(phrase, word, List.copyOf(word.meaning().lines()), at, narrowed);
    }

    public Head and(Token other) {
        List<LineTerm> all = new ArrayList<>(other.meaning().lines());
        lines.stream().filter(line -> !all.contains(line)).forEach(all::add);
        return new Head(phrase, word, all, at, narrowed);
    }

    public Head with(List<LineTerm> other) {
        return new Head(phrase, word, other, at, narrowed);
    }

    public WordKind kind() {
        return word.kind();
    }

    public String detail() {
        return word.meaning().detail();
    }

    public boolean is(WordKind kind, String detail) {
        return word.is(kind, detail);
    }

    /** Whether the word stands behind its number: 13件予以公开. */
    public boolean isBehind() {
        return at > phrase.at();
    }

    public Token number() {
        return phrase.number();
    }

    public Clause clause() {
        return phrase.clause();
    }
}
