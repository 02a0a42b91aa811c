package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.form.term.LineTerm;

/**
 * The word that a number belongs to.
 *
 * @param word the word; of several joined ones, the last
 * @param lines the lines of all joined words
 * @param at where the word stands among the sentence's tokens
 */
record CountedWord(Token word, List<LineTerm> lines, int at) {

    static CountedWord of(Token word, int at) {
        return new CountedWord(word, List.copyOf(word.meaning().lines()), at);
    }

    CountedWord and(Token other) {
        List<LineTerm> all = new ArrayList<>(other.meaning().lines());
        lines.stream().filter(line -> !all.contains(line)).forEach(all::add);
        return new CountedWord(word, all, at);
    }

    WordKind kind() {
        return word.kind();
    }

    boolean is(WordKind kind, String detail) {
        return word.is(kind, detail);
    }
}
